/** A line of the mark in its own units: where it begins, its curves (two control points and an end each), and where it runs out. */
export interface MarkShape {
  readonly width: number
  readonly start: readonly [x: number, y: number]
  readonly curves: readonly (readonly [x1: number, y1: number, x2: number, y2: number, x: number, y: number])[]
  readonly end: readonly [x: number, y: number]
  readonly thickness: number
  readonly dot: { readonly x: number; readonly y: number; readonly radius: number }
}

/** The line from edge to edge, 375 × 44: components/icons/settling-line.svg. */
export const settlingLine: MarkShape = {
  width: 375,
  start: [-6, 26],
  curves: [
    [3.83, 8.79, 11.17, 11.25, 21, 26], [30.83, 40.75, 38.17, 37.01, 48, 26], [57.83, 14.99, 65.17, 18.72, 75, 26],
    [84.83, 33.28, 92.17, 29.93, 102, 26], [111.83, 22.07, 119.17, 24.52, 129, 26], [138.83, 27.48, 146.17, 26, 156, 26],
  ],
  end: [390, 26],
  thickness: 2,
  dot: { x: 331, y: 17.6, radius: 5 },
}

/** The mark beside the name, 48 × 28. */
export const smallMark: MarkShape = {
  width: 48,
  start: [1.5, 17.5],
  curves: [
    [4.12, 10.94, 6.08, 12.91, 8.7, 17.5], [11.32, 22.09, 13.28, 19.99, 15.9, 17.5], [18.52, 15.01, 20.48, 16.45, 23.1, 17.5],
    [25.72, 18.55, 27.68, 17.5, 30.3, 17.5],
  ],
  end: [46.5, 17.5],
  thickness: 2.5,
  dot: { x: 39.5, y: 11, radius: 3.4 },
}
