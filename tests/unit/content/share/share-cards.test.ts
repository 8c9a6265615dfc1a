import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { faqEntries } from '@/content/faq/entries'
import { miniProgramCode } from '@/content/share/mini-program-code'
import { posterWords } from '@/content/share/poster-words'
import { scamPageCards } from '@/content/share/scam-pages'
import { shareCards } from '@/content/share/share-cards'
import { tabHeadline, tabPicture, tabTitles } from '@/content/share/tab-card'
import { cardAsText, cardPictureFolder, cardPictures, chatTitleLimit, headlineLimit, momentsTitleLimit } from '@/domain/share/share-card'

const source = path.resolve(__dirname, '..', '..', '..', '..', 'src')
const characters = (...texts: readonly string[]) => Array.from(texts.join('')).length
const titles = [...Object.values(tabTitles), ...Object.values(scamPageCards).map(({ title }) => title)]

function pictureOf(file: string) {
  const bytes = readFileSync(path.join(source, file))
  return { isPng: bytes.subarray(1, 4).toString('latin1') === 'PNG', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), bytes: bytes.length }
}

it('there are at least eight messages, each with an id of its own', () => {
  expect(new Set(shareCards.map(({ id }) => id)).size).toBe(shareCards.length)
  expect(shareCards.length).toBeGreaterThanOrEqual(8)
})

describe.each(shareCards)('$id', (card) => {
  it('keeps its words short enough to be read at a glance', () => {
    expect(characters(...card.headline)).toBeLessThanOrEqual(headlineLimit)
    expect(characters(card.title)).toBeLessThanOrEqual(chatTitleLimit)
    expect(characters(card.momentsTitle)).toBeLessThanOrEqual(momentsTitleLimit)
    expect(card.below.filter(line => characters(line) > 12)).toEqual([])
  })

  it('rests on an entry of the FAQ', () => {
    expect(faqEntries.map(({ id }) => id)).toContain(card.entry)
  })

  it('has both pictures, small enough for its package', () => {
    const { chat, moments } = cardPictures(card.id)
    expect(pictureOf(chat)).toEqual({ isPng: true, width: 500, height: 400, bytes: expect.any(Number) })
    expect(pictureOf(moments)).toEqual({ isPng: true, width: 300, height: 300, bytes: expect.any(Number) })
    expect(Math.max(pictureOf(chat).bytes, pictureOf(moments).bytes)).toBeLessThanOrEqual(20_000)
  })

  it('states a fact and asks nobody to pass it on', () => {
    const words = [...card.headline, ...card.below, card.title, card.momentsTitle, cardAsText(card)].join('\n')
    expect(words).not.toMatch(/转发|分享|转给|朋友圈|扩散|快看|震惊|不转|领取|奖励|人已|！/)
  })
})

it('no picture is left of a card that is gone', () => {
  const wanted = shareCards.flatMap(({ id }) => Object.values(cardPictures(id)))
  const found = readdirSync(path.join(source, cardPictureFolder)).map(file => `${cardPictureFolder}/${file}`)
  expect(found.sort()).toEqual([...wanted, ...(miniProgramCode === undefined ? [] : [miniProgramCode])].sort())
})

it('the tabs share one picture of at most 12,000 bytes', () => {
  expect(pictureOf(tabPicture)).toEqual({ isPng: true, width: 500, height: 400, bytes: expect.any(Number) })
  expect(pictureOf(tabPicture).bytes).toBeLessThanOrEqual(12_000)
  expect(characters(...tabHeadline)).toBeLessThanOrEqual(headlineLimit)
})

it.each(titles)('a page is passed on as “%s”, in at most 22 characters', (title) => {
  expect(characters(title)).toBeLessThanOrEqual(chatTitleLimit)
})

it('the poster says the six facts, and what to search for where there is no code', () => {
  expect(posterWords.facts).toHaveLength(6)
  expect(posterWords.withoutCode.join('')).toContain(posterWords.name)
})
