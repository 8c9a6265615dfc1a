/** Hundredths that one step of a written weight counts. */
export const weightStep = 15
/** The heaviest weight that can be written is this many steps. */
export const mostSteps = 26

const steps = 'abcdefghijklmnopqrstuvwxyz'
const stepsBelow = steps.toUpperCase()
const noWeight = '_'

/** What may follow a stretch, by its unit. */
type Branches = Map<string, { weight: number; readonly branches: Branches }>

/**
 * The weights of stretches, in hundredths, as a text: each unit is followed by the weight of the stretch that ends with it and, in
 * brackets, by what may follow it; one line for each first unit. A weight is `a` to `z` for 1 to 26 steps above zero, `A` to `Z` for as
 * many below, `_` for none. `我a(们b给_(你C))` says: 我 one step, 我们 two, 我给你 three below zero. Stretches hold neither brackets nor
 * line breaks; weights are rounded to steps, those that are too heavy become the heaviest.
 */
export function writeStretches(weights: ReadonlyMap<string, number>): string {
  const root: Branches = new Map()
  for (const [stretch, weight] of weights) {
    let branches = root
    let end: { weight: number; readonly branches: Branches } | undefined
    for (const unit of stretch.split('')) {
      end = branches.get(unit) ?? { weight: 0, branches: new Map() }
      branches.set(unit, end)
      branches = end.branches
    }
    if (end) end.weight = weight
  }
  return writtenBranches(root, '\n')
}

function writtenBranches(branches: Branches, separator: string): string {
  return [...branches].map(([unit, { weight, branches: further }]) => {
    const end = unit + writtenWeight(weight)
    return further.size === 0 ? end : `${end}(${writtenBranches(further, '')})`
  }).join(separator)
}

function writtenWeight(weight: number): string {
  const count = Math.min(mostSteps, Math.round(Math.abs(weight) / weightStep))
  return count === 0 ? noWeight : (weight > 0 ? steps : stepsBelow).charAt(count - 1)
}

/** The weights that `writeStretches` wrote, in hundredths; only those of one step and more. */
export function readStretches(written: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  let before = ''
  let stretch = ''
  for (let at = 0; at < written.length; at += 1) {
    const unit = written.charAt(at)
    if (unit === '\n') continue
    if (unit === '(') before = stretch
    else if (unit === ')') before = before.slice(0, -1)
    else {
      stretch = before + unit
      at += 1
      const weight = readWeight(written.charAt(at))
      if (weight !== 0) weights.set(stretch, weight)
    }
  }
  return weights
}

function readWeight(letter: string): number {
  return letter === noWeight ? 0 : ((steps.indexOf(letter) + 1) || -(stepsBelow.indexOf(letter) + 1)) * weightStep
}
