import { calendarDate } from '@/domain/calendar-date'
import type { Channel } from '@/domain/channel'
import type { Content } from '@/domain/content-check/content'
import type { FaqEntry } from '@/domain/faq/faq-entry'
import type { Law } from '@/domain/law/law'

const checkedOn = calendarDate('2026-11-21')

/** An act with one article of two paragraphs, the first with two items, in force since 2020. */
export function aLaw(changes: Partial<Law> = {}): Law {
  return {
    id: 'someLaw', kind: 'law', title: '某某法', shortTitle: '某法', issuer: '某机关', binds: 'everyone', wording: 'official', checkedOn,
    versions: [{
      effectiveFrom: calendarDate('2020-01-01'),
      articles: { '1': ['有下列行为之一的，处警告：', '（一）半夜敲门的；', '（二）堵住锁眼的。', '情节较重的，处罚款。'].join('\n') },
    }],
    ...changes,
  }
}

export function aChannel(changes: Partial<Channel> = {}): Channel {
  return {
    id: 'police', name: '报警电话110', number: '110', operator: '公安机关', useFor: ['有人堵门'], say: '有人堵门。', notFor: ['不裁判债务'],
    checkedOn, recheckBy: calendarDate('2027-02-19'), ...changes,
  }
}

/** An entry that rests on the article of `aLaw`, and with which nothing is wrong. */
export function anEntry(changes: Partial<FaqEntry> = {}): FaqEntry {
  return {
    id: 'lock-blocked', group: 'visit', question: '堵锁眼合法吗', asked: ['锁眼被堵了'], verdict: 'unlawful',
    answer: ['堵锁眼涉嫌违法，先拍照，再打110。'], doNow: ['拍照。'], doNot: ['别动手。'],
    citations: [{ law: 'someLaw', article: '1', clause: '第（二）项', quote: '堵住锁眼的' }],
    channels: ['police'], related: ['other'], checkedOn, recheckBy: calendarDate('2027-05-20'), ...changes,
  }
}

/** The entry with changes, and a second one beside it for it to lead on to. */
export function contentWith(changes: Partial<FaqEntry> = {}, rest: Partial<Content> = {}): Content {
  const other = anEntry({ id: 'other', question: '半夜敲门呢', asked: ['凌晨来敲门'], related: ['lock-blocked'] })
  return {
    entries: [anEntry(changes), other],
    groups: [{ id: 'visit', count: 2 }],
    laws: [aLaw()],
    channels: [aChannel()],
    otherTexts: [],
    wording: {
      terms: ['支付令'],
      agentWords: ['停息挂账'],
      otherNumbers: [],
      bannedPhrases: [{ pattern: /保证/, except: /不保证/g, why: 'promises a result' }],
      sharedQuestions: [],
    },
    ...rest,
  }
}
