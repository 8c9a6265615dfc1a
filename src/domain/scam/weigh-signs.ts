import { findAll } from './find-all'
import type { Sign } from './find-signs'
import { wordingScore } from './wording'
import type { ScamContext, ScamGroup, ScamLevel, ScamRules, ScamSpeaker, ScamThresholds } from './scam-rules'

/** Signs that are a high risk by themselves, as soon as the writer means them. */
const strongGroups: ReadonlySet<ScamGroup> = new Set([
  'simCard', 'secrets', 'silence', 'stopPaying', 'privateAccount', 'deposit', 'forgery', 'coaching', 'borrowedName', 'debtDiscount', 'rental',
  'accountCancelling', 'clause',
])
/** What people ask of their own family as well: alone it is a sign only where the text is about debts. */
const privateGroups: ReadonlySet<ScamGroup> = new Set(['secrets', 'privateAccount'])
/** Wanted in the words of courts and lenders as well, but not by them. */
const demandingGroups: readonly ScamGroup[] = ['deposit', 'privateAccount']
/** Names of services that are nothing but sold; lighter ones are also everyday words of borrowing. */
const tellingService = 3
/** Without one of these, a text speaks of a service but does not sell it. */
const sellingGroups: ReadonlySet<ScamGroup> = new Set(['agent', 'fee', 'contact', 'bait', 'insider', 'recruiting', 'hidden'])

/** UTF-16 units of a text as it is read; the wording of fewer tells nothing where they name no debt. */
const shortestWording = 12

/** The points of each group that is in a text: those of its heaviest sign. */
type Points = ReadonlyMap<ScamGroup, number>

interface Weighed {
  readonly level: ScamLevel
  readonly speaker: ScamSpeaker
}

/**
 * The level of a text by the signs that its writer means, and who seems to be speaking. `isOffer`: the writer invites to get in touch, to
 * pay or to hand something over; only then do signs count in a text that warns, reports, asks or refuses. Signs and wording are weighed
 * together: the more the signs say, the less the wording need say. Wording alone is never a high risk, nor are signs that it disagrees
 * with.
 */
export function weighSigns(text: string, signs: readonly Sign[], isOffer: boolean, { context, thresholds, wording }: ScamRules): Weighed {
  const points = pointsOf(signs)
  const isAbout = text.search(context.topic) >= 0
  const { level, speaker } = byPoints(text, points, isOffer, isAbout, { context, thresholds })
  if (level === 'none' && !isAbout && text.length < shortestWording) return { level, speaker }
  const score = wordingScore(text, wording)
  if (level === 'high' && score >= thresholds.surelyOffer) return { level, speaker }
  return { level: score >= leastScore(level, points, isAbout, thresholds) ? 'suspicious' : 'none', speaker }
}

function leastScore(level: ScamLevel, points: Points, isAbout: boolean, thresholds: ScamThresholds): number {
  if (level === 'high' && demandingGroups.some(group => points.has(group))) return thresholds.leastScoreOfDemand
  return level === 'none' && !isAbout ? thresholds.leastScoreElsewhere : thresholds.leastScore[level]
}

function byPoints(
  text: string, points: Points, isOffer: boolean, isAbout: boolean, { context, thresholds }: Pick<ScamRules, 'context' | 'thresholds'>,
): Weighed {
  const isStrong = hasStrong(points)
  const cleared = (speaker: ScamSpeaker) => ({ level: 'none', speaker } as const)

  const mitigating = mitigatingSpeaker(text, context)
  const isContract = points.has('clause') && mitigating?.times === 1
  if (mitigating && !isOffer && !isContract) return cleared(mitigating.speaker)
  const institution = institutionOf(text, context)
  if (institution === 'debtor' && isOwnLetter(text, points, isStrong, context)) return cleared(institution)
  if (institution && !isStrong && mayBeInstitution(text, points, context)) return cleared(institution)

  const sum = Array.from(points.values()).reduce((all, each) => all + each, isAbout ? 1 : 0)
  if (!isSold(points) || !(isAbout || isAboutDebts(points)) || sum < thresholds.suspicious) {
    return cleared(mitigating?.speaker ?? institution ?? 'unclear')
  }
  const isSure = !mitigating || (points.has('contact') && (isStrong || points.has('fee')))
  const isHigh = sum >= thresholds.high && points.size > 1 && isSure
  return { level: isHigh ? 'high' : 'suspicious', speaker: mitigating ? 'disguised' : 'offer' }
}

function pointsOf(signs: readonly Sign[]): Points {
  const points = new Map<ScamGroup, number>()
  for (const { rule: { group, weight } } of signs) points.set(group, Math.max(weight, points.get(group) ?? 0))
  return points
}

function hasStrong(points: Points): boolean {
  return Array.from(points.keys()).some(group => strongGroups.has(group))
}

function isSold(points: Points): boolean {
  return hasStrong(points) || Array.from(points.keys()).some(group => sellingGroups.has(group))
}

/** By its signs alone, whatever else the text speaks of. */
function isAboutDebts(points: Points): boolean {
  if ((points.get('service') ?? 0) >= tellingService) return true
  const others = Array.from(points.keys()).filter(group => group !== 'contact')
  return others.some(group => strongGroups.has(group) && (!privateGroups.has(group) || others.length > 1))
}

interface Mitigation {
  readonly speaker: ScamSpeaker
  readonly times: number
}

/** Whose words of warning, news, question or refusal come most often, and how many there are of all. */
function mitigatingSpeaker(text: string, { mitigating }: ScamContext): Mitigation | undefined {
  const counts = (['warning', 'news', 'asker', 'refusal'] as const)
    .map(speaker => ({ speaker, times: findAll(text, mitigating[speaker]).length }))
  const times = counts.reduce((sum, each) => sum + each.times, 0)
  const [most] = [...counts].sort((one, other) => other.times - one.times)
  return most && times > 0 ? { speaker: most.speaker, times } : undefined
}

type Institution = keyof ScamContext['institutional']

function institutionOf(text: string, { institutional }: ScamContext): Institution | undefined {
  return (['court', 'mediator', 'lawyer', 'debtor', 'lender'] as const).find(each => institutional[each].test(text))
}

/** A debtor's own letter gives their telephone number and speaks of money; but nobody hands over a card or a code in one. */
function isOwnLetter(text: string, points: Points, isStrong: boolean, { ownLetter }: ScamContext): boolean {
  const times = findAll(text, ownLetter).length
  return isStrong ? times > 3 && !points.has('simCard') && !points.has('secrets') && !points.has('clause') : times > 1
}

/** What an institution or a debtor may well say: no invitation to a private account, and fees to an organisation only. */
function mayBeInstitution(text: string, points: Points, { paidToOrganisation }: ScamContext): boolean {
  return !points.has('contact') && !points.has('recruiting') && !points.has('insider') && (!points.has('fee') || paidToOrganisation.test(text))
}

