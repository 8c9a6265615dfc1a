import { aLetterDraft } from '../../../../support/builders/letter-draft'
import { characters, issuesOf, letterOf, problemsOf } from './problems'

describe('enclosures', () => {
  it('are only what the debtor has ready', () => {
    const draft = aLetterDraft().with({
      enclosures: [
        { id: 'a', label: '解除劳动合同证明', status: 'have', copies: '2' },
        { id: 'b', label: '失业登记记录', status: 'later' },
        { id: 'c', label: '银行流水', status: 'none' },
        { id: 'd', label: '工资条', status: 'have' },
        { id: 'e', label: '求职记录' },
      ],
    })
    expect(letterOf(draft).enclosures).toEqual([
      { id: 'a', label: '解除劳动合同证明', copies: 2 }, { id: 'd', label: '工资条', copies: 1 },
    ])
  })

  it.each([
    [{ label: '' }, ['enclosures.0.label E111 missing']],
    [{ label: characters(61) }, ['enclosures.0.label E111 tooLong']],
    [{ copies: '0' }, ['enclosures.0.copies E125 range']],
    [{ copies: '100' }, ['enclosures.0.copies E125 range']],
    [{ copies: '两' }, ['enclosures.0.copies E125 format']],
    [{ label: '', copies: '0', status: 'later' as const }, []],
  ])('%j have the issues %j', (changes, problems) => {
    expect(problemsOf(aLetterDraft().with({ enclosures: [{ id: 'a', label: '工资条', status: 'have', ...changes }] }))).toEqual(problems)
  })
})

describe('earlier contacts', () => {
  const contact = { date: '2026-11-01', channel: '官方热线', ticketNo: '6222021234567890123', result: '答复稍后联系' }

  it('are written as they were', () => {
    expect(letterOf(aLetterDraft().with({ priorContacts: [contact] })).priorContacts).toEqual([contact])
    expect(letterOf(aLetterDraft()).priorContacts).toEqual([])
  })

  it('are skipped where nothing is filled in', () => {
    expect(letterOf(aLetterDraft().with({ priorContacts: [{}, contact, { date: ' ' }] })).priorContacts).toEqual([contact])
  })

  it.each([
    [{ date: undefined }, ['priorContacts.0.date E124 missing']],
    [{ date: '2026-11-22' }, ['priorContacts.0.date E124 future']],
    [{ date: '十月' }, ['priorContacts.0.date E124 format']],
    [{ channel: '' }, ['priorContacts.0.channel E111 missing']],
    [{ channel: characters(31) }, ['priorContacts.0.channel E111 tooLong']],
    [{ ticketNo: characters(61) }, ['priorContacts.0.ticketNo E111 tooLong']],
    [{ result: characters(101) }, ['priorContacts.0.result E111 tooLong']],
    [{ result: '请打13912345678' }, ['priorContacts.0.result E406 mobileNumber']],
    [{ ticketNo: '', result: undefined }, []],
  ])('changed by %j have the issues %j', (changes, problems) => {
    expect(problemsOf(aLetterDraft().with({ priorContacts: [{ ...contact, ...changes }] }))).toEqual(problems)
  })

  it('are five at most', () => {
    expect(problemsOf(aLetterDraft().with({ priorContacts: Array(5).fill(contact) }))).toEqual([])
    expect(issuesOf(aLetterDraft().with({ priorContacts: Array(6).fill(contact) }))).toEqual([
      { field: 'priorContacts', code: 'E111', level: 'error', params: { reason: 'tooMany', limit: 5, count: 6 } },
    ])
  })
})
