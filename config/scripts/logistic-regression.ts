/** A feature: which rows of the table have it, and what it counts in each; it is nothing in all others. */
export interface Column {
  readonly rows: Int32Array
  readonly values: Float64Array
}

export interface Descent {
  readonly rounds: number
  readonly step: number
  /** Keeps weights small where few rows speak for them. */
  readonly penalty: number
}

export interface Regression {
  /** Of the columns, in their order. */
  readonly weights: Float64Array
  readonly bias: number
}

/** The weights that tell the rows labelled 1 from those labelled 0 (Adam over all rows at once); the same for the same table. */
export function descend(columns: readonly Column[], labels: readonly number[], { rounds, step, penalty }: Descent): Regression {
  const size = columns.length
  // The last one is the bias.
  const weights = new Float64Array(size + 1)
  const means = new Float64Array(size + 1)
  const squares = new Float64Array(size + 1)
  for (let round = 1; round <= rounds; round += 1) {
    const errors = errorsOf(columns, labels, weights)
    const change = (place: number, slope: number) => {
      const mean = 0.9 * (means[place] as number) + 0.1 * slope
      const square = 0.999 * (squares[place] as number) + 0.001 * slope * slope
      means[place] = mean
      squares[place] = square
      const move = (step * mean) / (1 - 0.9 ** round) / (Math.sqrt(square / (1 - 0.999 ** round)) + 1e-8)
      weights[place] = (weights[place] as number) - move
    }
    columns.forEach(({ rows, values }, place) => {
      let slope = (weights[place] as number) * penalty
      for (let at = 0; at < rows.length; at += 1) slope += (values[at] as number) * (errors[rows[at] as number] as number)
      change(place, slope)
    })
    change(size, errors.reduce((sum, error) => sum + error, 0))
  }
  return { weights: weights.subarray(0, size), bias: weights[size] as number }
}

/** How far the probability of each row is from its label, as a share of all rows. */
function errorsOf(columns: readonly Column[], labels: readonly number[], weights: Float64Array): Float64Array {
  const scores = new Float64Array(labels.length).fill(weights[columns.length] as number)
  columns.forEach(({ rows, values }, place) => {
    const weight = weights[place] as number
    rows.forEach((row, at) => { scores[row] = (scores[row] as number) + (values[at] as number) * weight })
  })
  return scores.map((score, row) => (1 / (1 + Math.exp(-score)) - (labels[row] as number)) / labels.length)
}
