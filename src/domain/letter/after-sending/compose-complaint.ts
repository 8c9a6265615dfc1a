import { formatLongDate, type CalendarDate } from '../../calendar-date'
import { articleName } from '../../law/article-name'
import { articleInForce } from '../../law/law'
import type { InstitutionKind } from '../case/institution'
import { asClause, fillPhrase, joinClauses, present, sensitive, sentence } from '../compose/sentence'
import type { Block, LetterDocument, Sentence } from '../document'
import type { LetterPhrases } from '../letter-phrases'
import type { Debtor } from '../request'
import type { CitedPhrase, ComplaintPhrases, ComplaintRequestPhrases, LegalBasis } from './after-sending-phrases'
import type { Complaint, ComplaintFact, ComplaintMatterId } from './complaint'
import { complaintRequests } from './complaint-requests'

/**
 * The complaint to the institution itself, or to its regulator (letters-spec 11). Facts stand in it as they were typed and nowhere else;
 * it asks for nothing but what follows from its matters. A sentence leans on a rule only if that rule binds the institution and is in
 * force on the day of the complaint.
 */
export function composeComplaint(complaint: Complaint, words: ComplaintPhrases, letterPhrases: LetterPhrases): LetterDocument {
  const { headings } = words
  const sections: readonly (readonly [heading: string, block: Block])[] = [
    [headings.matters, { type: 'list', items: complaint.matters.map((matter) => matterSentence(matter, complaint, words)) }],
    [headings.facts, { type: 'list', items: complaint.facts.map((fact) => factSentence(fact, words, letterPhrases)) }],
    [headings.requests, { type: 'list', items: requestPhrases(complaint, words).map((each) => citedSentence(each)) }],
    [headings.contact, { type: 'paragraph', sentences: [contactSentence(complaint.debtor, letterPhrases)] }],
  ]
  return {
    blocks: [
      { type: 'title', text: words.title },
      { type: 'addressee', sentences: [addressee(complaint, words)] },
      { type: 'paragraph', sentences: opening(complaint, words) },
      ...sections.flatMap(([heading, block], index) => [numberedHeading(heading, index, letterPhrases), block]),
      ...evidenceBlocks(complaint, words),
      { type: 'closing', sentences: closing(complaint, words) },
      { type: 'salutation', text: letterPhrases.closing.salutation, creditor: sentence('{name}', { name: addresseeName(complaint, words) }) },
      { type: 'signature', label: words.signatureLabel, name: sentence('{name}', { name: sensitive('name', complaint.debtor.name) }) },
      { type: 'date', text: formatLongDate(complaint.date) },
    ],
  }
}

/** The rules that the complaint names, each once with its articles, for the page that shows their words. */
export function citationsOf(complaint: Complaint, words: ComplaintPhrases): readonly LegalBasis[] {
  const phrases = [...complaint.matters.map((matter) => matterPhrase(matter, complaint, words)), ...requestPhrases(complaint, words)]
  return present(phrases.map(({ cites }) => cites)).reduce<readonly LegalBasis[]>((named, { law, articles }) => {
    const earlier = named.find((basis) => basis.law.id === law.id)
    if (!earlier) return [...named, { law, articles }]
    const [first, ...others] = earlier.articles
    const further = articles.filter((article) => !earlier.articles.includes(article))
    return named.map((basis) => (basis === earlier ? { law, articles: [first, ...others, ...further] } : basis))
  }, [])
}

interface ChosenPhrase {
  readonly phrase: string
  readonly cites?: LegalBasis
}

function requestPhrases(complaint: Complaint, words: ComplaintPhrases): readonly ChosenPhrase[] {
  return present(complaintRequests(complaint).map((id) => choosePhrase(words.requests[id], complaint.institution.kind, complaint.date)))
}

function choosePhrase(
  { cited = [], plain }: ComplaintRequestPhrases, kind: InstitutionKind, today: CalendarDate,
): ChosenPhrase | undefined {
  return cited.find((each) => applies(each, kind, today)) ?? (plain === undefined ? undefined : { phrase: plain })
}

function applies({ cites: { law, articles }, binds }: CitedPhrase, kind: InstitutionKind, today: CalendarDate): boolean {
  return binds.includes(kind) && articles.every((article) => articleInForce(law, article, today).ok)
}

function citedSentence({ phrase, cites }: ChosenPhrase): Sentence {
  return sentence(phrase, cites ? { law: `《${cites.law.title}》${cites.articles.map(articleName).join('、')}` } : {})
}

function matterSentence(matter: ComplaintMatterId, complaint: Complaint, words: ComplaintPhrases): Sentence {
  return citedSentence(matterPhrase(matter, complaint, words))
}

/** That a decision is late is said with its number of days only where a rule gives that number. */
function matterPhrase(matter: ComplaintMatterId, complaint: Complaint, words: ComplaintPhrases): ChosenPhrase {
  const plain = { phrase: words.matters[matter] }
  if (matter !== 'noDecision') return plain
  const { institution: { kind }, matters, date } = complaint
  const { complaint: late, objection } = words.noDecisionWithinDays
  const cited = matters.includes('creditRecord') ? objection : late
  return applies(cited, kind, date) ? cited : plain
}

function factSentence({ date, words: typed }: ComplaintFact, words: ComplaintPhrases, { fullStop }: LetterPhrases): Sentence {
  const ownWords = /[。！？!?]$/.test(typed) ? typed : `${asClause(typed) ?? typed}${fullStop}`
  return date === undefined
    ? sentence(words.fact, { words: ownWords })
    : sentence(words.datedFact, { date: formatLongDate(date), words: ownWords })
}

function opening(complaint: Complaint, words: ComplaintPhrases): readonly Sentence[] {
  const { debtor, loan, institution } = complaint
  const values = { name: sensitive('name', debtor.name), product: loan.product, institution: institution.name }
  const contract = loan.contractNo === undefined ? undefined : { contractNo: sensitive('contractNo', loan.contractNo) }
  if (complaint.level === 'institution') {
    return [contract ? sentence(words.identity, { ...values, ...contract }) : sentence(words.identityWithoutContract, values)]
  }
  return [
    contract
      ? sentence(words.identityForRegulator, { ...values, ...contract })
      : sentence(words.identityForRegulatorWithoutContract, values),
    sentence(words.complainedBefore, { complainedOn: formatLongDate(complaint.complainedOn) }),
  ]
}

function addressee(complaint: Complaint, words: ComplaintPhrases): Sentence {
  const { name, kind } = complaint.institution
  return complaint.level === 'institution'
    ? sentence(words.toInstitution, { institution: name, department: words.departments[kind] })
    : sentence(words.toRegulator, { regulator: addresseeName(complaint, words) })
}

function addresseeName(complaint: Complaint, { regulators }: ComplaintPhrases): string {
  if (complaint.level === 'institution') return complaint.institution.name
  const { regulator, authorityName } = complaint
  return (regulator === 'localFinance' ? authorityName : undefined) ?? regulators[regulator]
}

function contactSentence({ idLast4, phone, email }: Debtor, { contact: words }: LetterPhrases): Sentence {
  const clauses = present([
    idLast4 === undefined ? undefined : fillPhrase(words.idLast4, { idLast4: sensitive('idLast4', idLast4) }),
    fillPhrase(words.phone, { phone: sensitive('phone', phone) }),
    email === undefined ? undefined : fillPhrase(words.email, { email: sensitive('email', email) }),
  ])
  return sentence(words.ownData, { clauses: joinClauses(clauses, words.clauseSeparator) })
}

function evidenceBlocks({ evidence }: Complaint, { evidenceHeading }: ComplaintPhrases): readonly Block[] {
  const items = evidence.map((name) => sentence('{name}', { name: asClause(name) ?? name }))
  return items.length > 0 ? [{ type: 'enclosures', heading: evidenceHeading, items }] : []
}

function closing({ evidence }: Complaint, words: ComplaintPhrases): readonly Sentence[] {
  return [sentence(evidence.length > 0 ? words.truthfulWithEvidence : words.truthful), sentence(words.separate), sentence(words.inPerson)]
}

function numberedHeading(heading: string, index: number, { headingNumbers, numberedHeading: words }: LetterPhrases): Block {
  const number = headingNumbers[index]
  if (number === undefined) throw new RangeError(`No number for heading ${index + 1}`)
  return { type: 'heading', text: fillPhrase(words, { number, heading }).map(({ text }) => text).join('') }
}
