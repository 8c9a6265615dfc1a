import fc from 'fast-check'
import { calendarDate } from '@/domain/calendar-date'
import { allowedEvents, caseState, recordEvent, withoutLastEntry, withProofs } from '@/domain/letter/case/case-state'
import { caseEvents, newCase, type CaseEvent, type CaseState, type LetterCase } from '@/domain/letter/case/letter-case'
import { aCase, anEntry } from '../../../../support/builders/letter-case'

const day = '2026-11-21'
const today = calendarDate(day)
const after = (...events: readonly CaseEvent[]) => aCase(...events.map((event) => anEntry(event, day)))

/** A case that came about by recording one allowed event after the other. */
const anyCase = fc.array(fc.nat(), { maxLength: 12 }).map((choices) => choices.reduce<LetterCase>((current, choice) => {
  const allowed = allowedEvents(current)
  const event = allowed[choice % allowed.length]
  const recorded = event && recordEvent(current, anEntry(event, day), today)
  return recorded?.ok ? recorded.value : current
}, newCase))

describe('where a case stands', () => {
  it.each<[readonly CaseEvent[], CaseState]>([
    [[], 'draft'],
    [['sent'], 'sent'],
    [['sent', 'acknowledged'], 'acknowledged'],
    [['sent', 'noReply', 'sent'], 'sent'],
    [['sent', 'acknowledged', 'paused', 'resumed'], 'acknowledged'],
    [['sent', 'noReply', 'paused', 'sued', 'resumed'], 'noReply'],
    [['sent', 'approved', 'agreed', 'performing', 'sued', 'resumed'], 'performing'],
    [['sent', 'rejected', 'sued', 'agreed'], 'agreed'],
  ])('after %j is %s', (events, state) => {
    expect(caseState(after(...events))).toBe(state)
  })
})

describe('what can follow', () => {
  it('begins with sending the letter', () => {
    expect(allowedEvents(newCase)).toEqual(['sent'])
  })

  it.each<[CaseState, CaseEvent, boolean]>([
    ['sent', 'sent', true],
    ['sent', 'agreed', false],
    ['sent', 'performing', false],
    ['offerReceived', 'agreed', true],
    ['rejected', 'agreed', false],
    ['rejected', 'sent', true],
    ['agreed', 'sent', false],
    ['performing', 'breached', true],
    ['breached', 'sent', true],
    ['complained', 'complained', true],
    ['sued', 'sent', false],
    ['sued', 'complained', false],
    ['paused', 'acknowledged', false],
    ['settled', 'complained', true],
    ['settled', 'performing', false],
  ])('on %s: %s – %s', (state, event, possible) => {
    const found = paths.get(state)
    expect(found && allowedEvents(after(...found)).includes(event)).toBe(possible)
  })

  it.each(['complained', 'sued', 'paused', 'settled'] as const)('is %s at any time between the first letter and the end', (event) => {
    const open = [...paths].filter(([state]) => !['draft', 'settled', 'sued', 'paused'].includes(state))
    expect(open.filter(([, path]) => !allowedEvents(after(...path)).includes(event)).map(([state]) => state)).toEqual([])
  })

  it('reaches every state', () => {
    const states: readonly CaseState[] = ['draft', ...caseEvents.filter((event): event is Exclude<CaseEvent, 'resumed'> => event !== 'resumed')]
    expect([...paths.keys()].sort()).toEqual([...states].sort())
  })

  it('never leads back to the draft, and from everywhere to the end of the debt', () => {
    fc.assert(fc.property(anyCase, (letterCase) => {
      const state = caseState(letterCase)
      if (letterCase.log.length === 0) return
      expect(state).not.toBe('draft')
      const shortest = state === 'settled' ? [] : ['settled']
      expect(shortest.filter((event) => !allowedEvents(letterCase).includes(event as CaseEvent))).toEqual([])
    }), { numRuns: 500 })
  })

  it('after a pause or a lawsuit is what was possible before, once it is over', () => {
    fc.assert(fc.property(anyCase, fc.constantFrom('paused' as const, 'sued' as const), (letterCase, aside) => {
      if (!allowedEvents(letterCase).includes(aside) || ['paused', 'sued'].includes(caseState(letterCase))) return
      const back = { ...letterCase, log: [...letterCase.log, anEntry(aside, day), anEntry('resumed', day)] }
      expect(allowedEvents(back)).toEqual(allowedEvents(letterCase))
    }))
  })
})

describe('recording', () => {
  const sent = after('sent')

  it('adds the entry at the end and leaves the rest', () => {
    const entry = anEntry('acknowledged', '2026-11-24', { channel: 'hotline', ticketNo: 'A1', note: '会转办', proofs: ['录音'] })
    expect(recordEvent({ ...sent, lenderKind: 'bank' }, entry, calendarDate('2026-11-24'))).toEqual({
      ok: true, value: { lenderKind: 'bank', log: [...sent.log, entry] },
    })
  })

  it.each([
    ['what cannot follow', anEntry('performing', day), 'notAllowed'],
    ['a day that has not come', anEntry('acknowledged', '2026-11-22'), 'future'],
    ['a day before the last entry', anEntry('acknowledged', '2026-11-20'), 'beforeLast'],
  ] as const)('refuses %s', (_, entry, issue) => {
    expect(recordEvent(sent, entry, today)).toEqual({ ok: false, error: issue })
  })

  it('can be taken back', () => {
    fc.assert(fc.property(anyCase, (letterCase) => {
      for (const event of allowedEvents(letterCase)) {
        const recorded = recordEvent(letterCase, anEntry(event, day), today)
        expect(recorded.ok && withoutLastEntry(recorded.value)).toEqual(letterCase)
      }
    }))
  })

  it('taken back where nothing is recorded changes nothing', () => {
    expect(withoutLastEntry(newCase)).toEqual(newCase)
  })
})

/** A shortest way to each state that can be reached. */
const paths = (() => {
  const found = new Map<CaseState, readonly CaseEvent[]>([['draft', []]])
  const open: (readonly CaseEvent[])[] = [[]]
  for (let path = open.shift(); path; path = open.shift()) {
    for (const event of allowedEvents(after(...path))) {
      const next = [...path, event]
      const state = caseState(after(...next))
      if (found.has(state)) continue
      found.set(state, next)
      open.push(next)
    }
  }
  return found
})()

it('proofs that are kept later belong to the newest letter; without a letter nothing changes', () => {
  const twice = after('sent', 'noReply', 'sent', 'acknowledged')
  expect(withProofs(twice, ['工单号']).log.map(({ proofs }) => proofs)).toEqual([[], [], ['工单号'], []])
  expect(withProofs(newCase, ['工单号'])).toEqual(newCase)
})
