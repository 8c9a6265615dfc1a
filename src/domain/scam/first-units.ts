/** What a part of an expression can begin with, and whether it can be nothing. */
interface Beginning {
  /** Absent when it can be any unit. */
  readonly units?: ReadonlySet<string>
  readonly canBeEmpty: boolean
}

const nothing: Beginning = { units: new Set(), canBeEmpty: true }
const anything: Beginning = { canBeEmpty: false }

/**
 * The UTF-16 units that a match of an expression can begin with, so that it need only be tried where one of them stands. Throws for an
 * expression that can begin with anything. Knows what the patterns of the rules are made of: characters, classes, groups,
 * lookahead, `^`, `\b`, `\d`, `?` and `{n,m}`.
 */
export function firstUnits(source: string): ReadonlySet<string> {
  const { units, canBeEmpty } = readAlternatives(source, 0).beginning
  if (!units || canBeEmpty) throw new Error(`This expression can begin with anything: ${source}`)
  return units
}

interface Reading {
  readonly beginning: Beginning
  /** Where the expression goes on. */
  readonly next: number
}

function readAlternatives(source: string, from: number): Reading {
  let all: Beginning | undefined
  let at = from
  for (;;) {
    const { beginning, next } = readSequence(source, at)
    all = all ? either(all, beginning) : beginning
    if (source.charAt(next) !== '|') return { beginning: all, next }
    at = next + 1
  }
}

function readSequence(source: string, from: number): Reading {
  let beginning = nothing
  let at = from
  while (at < source.length && source.charAt(at) !== '|' && source.charAt(at) !== ')') {
    const part = readPart(source, at)
    const repeat = /^(?:\?|\{(\d+),?\d*\})/.exec(source.slice(part.next, part.next + 8))
    const isOptional = repeat !== null && (repeat[1] === undefined || repeat[1] === '0')
    if (beginning.canBeEmpty) beginning = followed(beginning, isOptional ? { ...part.beginning, canBeEmpty: true } : part.beginning)
    at = part.next + (repeat?.[0].length ?? 0)
  }
  return { beginning, next: at }
}

function readPart(source: string, at: number): Reading {
  const char = source.charAt(at)
  if (char === '^' || char === '$') return { beginning: nothing, next: at + 1 }
  if (char === '[') return readClass(source, at)
  if (source.startsWith('\\b', at)) return { beginning: nothing, next: at + 2 }
  if (char === '\\') return { beginning: escaped(source.charAt(at + 1)), next: at + 2 }
  if (char !== '(') return { beginning: { units: new Set([char]), canBeEmpty: false }, next: at + 1 }
  const isLookahead = /^\(\?[=!]/.test(source.slice(at, at + 3))
  const { beginning, next } = readAlternatives(source, source.startsWith('(?', at) ? at + 3 : at + 1)
  return { beginning: isLookahead ? nothing : beginning, next: next + 1 }
}

function readClass(source: string, at: number): Reading {
  const [whole = '', not, members = ''] = /^\[(\^?)((?:\\.|[^\]\\])*)\]/.exec(source.slice(at)) ?? []
  const next = at + whole.length
  if (not === '^') return { beginning: anything, next }
  const units = new Set<string>()
  for (let index = 0; index < members.length; index += 1) {
    const char = members.charAt(index)
    if (char === '\\') {
      index += 1
      escaped(members.charAt(index)).units?.forEach(unit => units.add(unit))
    } else if (members.charAt(index + 1) === '-' && index + 2 < members.length) {
      for (let code = char.charCodeAt(0); code <= members.charCodeAt(index + 2); code += 1) units.add(String.fromCharCode(code))
      index += 2
    } else {
      units.add(char)
    }
  }
  return { beginning: { units, canBeEmpty: false }, next }
}

function escaped(char: string): Beginning {
  if (char === 'd') return { units: new Set('0123456789'), canBeEmpty: false }
  return { units: new Set([char === 'n' ? '\n' : char]), canBeEmpty: false }
}

function either(one: Beginning, other: Beginning): Beginning {
  const canBeEmpty = one.canBeEmpty || other.canBeEmpty
  return one.units && other.units ? { units: new Set([...one.units, ...other.units]), canBeEmpty } : { canBeEmpty }
}

function followed(one: Beginning, other: Beginning): Beginning {
  return { ...either(one, other), canBeEmpty: one.canBeEmpty && other.canBeEmpty }
}
