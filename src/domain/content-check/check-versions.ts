import { addDays } from '../calendar-date'
import type { Law } from '../law/law'
import { errorIn, type Finding } from './content'

/** The versions of a law follow each other day by day, so that on no day two are in force, and on none between them nothing. */
export function checkVersions(law: Law): readonly Finding[] {
  const { id, versions } = law
  if (versions.length === 0) return [errorIn(id, 'has no version')]
  return versions.flatMap(({ effectiveFrom, effectiveTo, articles }, index) => {
    const next = versions[index + 1]
    const last = effectiveTo ?? effectiveFrom
    return [
      ...(last < effectiveFrom ? [errorIn(id, `a version ends on ${last}, before it begins on ${effectiveFrom}`)] : []),
      ...(next && (effectiveTo === undefined || next.effectiveFrom <= effectiveTo)
        ? [errorIn(id, `two versions are in force on ${next.effectiveFrom}`)] : []),
      ...(next && effectiveTo !== undefined && next.effectiveFrom > addDays(effectiveTo, 1)
        ? [errorIn(id, `no version is in force from ${addDays(effectiveTo, 1)} to ${addDays(next.effectiveFrom, -1)}`)] : []),
      ...(Object.keys(articles).length === 0 ? [errorIn(id, `the version of ${effectiveFrom} has no article`)] : []),
    ]
  })
}
