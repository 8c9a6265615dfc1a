import { channelIds } from '@/content/channels/channel-ids'
import { channels } from '@/content/channels/channels'
import { helpLines } from '@/content/channels/help-lines'
import { lawIds } from '@/content/law/law-ids'
import { bindsWords, lawKindWords, summaryTopics } from '@/content/law/law-kinds'
import { laws } from '@/content/law/laws'
import { addDays } from '@/domain/calendar-date'
import { articleName } from '@/domain/law/article-name'
import { articleInForce, type Law } from '@/domain/law/law'

const all = Object.entries<Law>(laws)
const official = all.filter(([, law]) => law.wording === 'official')
const summaries = all.filter(([, law]) => law.wording === 'summary')
const textsOf = (law: Law) => law.versions.flatMap(version => Object.values(version.articles))
/** The line with which an article begins that is not given in full. */
const partOfArticle = /^（(节录|第.款|第.款前段)）$/

describe('the register of laws', () => {
  it('has every law under its own id', () => {
    expect(Object.keys(laws)).toEqual([...lawIds])
    for (const [id, law] of all) expect(law.id).toBe(id)
  })

  it('gives no two acts the same name', () => {
    expect(new Set(all.map(([, law]) => law.title)).size).toBe(all.length)
    expect(new Set(all.map(([, law]) => law.shortTitle)).size).toBe(all.length)
  })
})

describe.each(all)('%s', (_, law) => {
  it('has versions in order, without overlap or gap', () => {
    law.versions.forEach((version, index) => {
      const next = law.versions[index + 1]
      if (next) expect(version.effectiveTo && addDays(version.effectiveTo, 1)).toBe(next.effectiveFrom)
      if (version.effectiveTo) expect(version.effectiveFrom <= version.effectiveTo).toBe(true)
    })
  })

  it('is in force on the day on which it was checked, with every article', () => {
    const { articles = {} } = law.versions[law.versions.length - 1] ?? {}
    expect(Object.keys(articles).length).toBeGreaterThan(0)
    for (const article of Object.keys(articles)) expect(articleInForce(law, article, law.checkedOn)).toMatchObject({ ok: true })
  })

  it('names itself without book title marks around it, and says what it is and whom it binds', () => {
    for (const name of [law.title, law.shortTitle, law.issuer]) expect(name).not.toMatch(/^《|\s$|^\s|节选|节录|\d修正/)
    expect([...law.shortTitle].length).toBeLessThanOrEqual(24)
    expect(lawKindWords[law.kind].label).not.toBe('')
    expect(bindsWords(law.binds)).not.toBe('')
  })

  it('holds no mark-up', () => {
    for (const text of textsOf(law)) expect(text).not.toMatch(/[<>*#`|_[\]\\]|\*\*|&\w+;|https?:/)
  })
})

describe.each(official)('the official words of %s', (_, law) => {
  it('stand under numbers of articles', () => {
    for (const version of law.versions) {
      for (const article of Object.keys(version.articles)) {
        expect(article).toMatch(/^[1-9]\d{0,3}(-[1-9])?$/)
        expect(articleName(article)).toMatch(/^第.+条/)
      }
    }
  })

  it('are whole lines, with nothing but the part before them', () => {
    for (const text of textsOf(law)) {
      const [first = '', ...others] = text.split('\n')
      const sentences = partOfArticle.test(first) ? others : [first, ...others]
      expect([first, ...others].filter((line) => line !== line.trim() || /[;?!]/.test(line))).toEqual([])
      expect(sentences.filter((line) => !/[。；：]$/.test(line))).toEqual([])
    }
  })
})

describe.each(summaries)('the summary of %s', (_, law) => {
  it('is ours: short keys, no number of a clause, nothing that looks quoted', () => {
    for (const version of law.versions) {
      for (const [topic, text] of Object.entries(version.articles)) {
        expect(Object.keys(summaryTopics)).toContain(topic)
        expect(text).not.toMatch(/第[一二三四五六七八九十百\d]+[条款项]|[“”‘’「」]|\d\.\d/)
        for (const line of text.split('\n')) expect(line).toMatch(/。$/)
      }
    }
  })

  it('prints no rate of the day and no telephone number', () => {
    for (const text of textsOf(law)) expect(text).not.toMatch(/LPR[^。]*\d+(\.\d+)?%|\d{5,}/)
  })
})

it('only acts with official words rank as laws and judicial interpretations', () => {
  for (const [, { kind }] of summaries) expect(['law', 'administrativeRegulation', 'interpretation']).not.toContain(kind)
})

it.each(Object.values(lawKindWords))('explains a kind in a few words: $label', ({ label, meaning }) => {
  expect([...label].length).toBeLessThanOrEqual(14)
  expect(meaning).toMatch(/^[^。]+。$/)
})

it('names the lenders whom a rule binds', () => {
  expect(bindsWords(laws.consumerProtectionMeasures.binds)).toBe('银行、消费金融公司、信用卡的发卡银行')
  expect(bindsWords(laws.collectionStandard.binds)).toBe('不强制任何人')
})

describe('channels', () => {
  it('has every channel under its own id', () => {
    expect(Object.keys(channels)).toEqual([...channelIds])
    for (const [id, channel] of Object.entries(channels)) expect(channel.id).toBe(id)
  })

  it.each(Object.entries(helpLines))('dials the same number for %s as everywhere else', (id, { number }) => {
    expect(channels).toHaveProperty([id, 'number'], number)
  })

  it.each(Object.values(channels))('$name says what to use it for, what to say, and what not to expect', channel => {
    if (channel.number !== undefined) expect(channel.number).toMatch(/^\d{3,5}$/)
    expect(channel.useFor.length).toBeGreaterThan(0)
    expect(channel.notFor.length).toBeGreaterThan(0)
    expect(channel.say).toMatch(/[。？]$/)
    for (const words of [channel.name, channel.operator, channel.say, channel.hours ?? '', ...channel.useFor, ...channel.notFor]) {
      expect(words).not.toMatch(/[!！<>*#]|https?:|\d{6,}/)
      for (const sentence of words.split(/[。？]/)) expect([...sentence].length).toBeLessThanOrEqual(60)
    }
    expect(channel.recheckBy).toBe(addDays(channel.checkedOn, 90))
  })
})
