import { drawQuestions, questionsPerRound, quizReducer, seededRandom, startRound } from '@/domain/scam/quiz'

const all = Array.from({ length: 24 }, (_, index) => `q${index}`)

describe('a round', () => {
  it('has ten different questions, in an order that depends on the seed alone', () => {
    const drawn = drawQuestions(all, [], seededRandom(7))
    expect(new Set(drawn).size).toBe(questionsPerRound)
    expect(all).toEqual(expect.arrayContaining([...drawn]))
    expect(drawQuestions(all, [], seededRandom(7))).toEqual(drawn)
    expect(drawQuestions(all, [], seededRandom(8))).not.toEqual(drawn)
  })

  it('gives every question its turn: over many rounds each comes first', () => {
    const firsts = new Set(Array.from({ length: 600 }, (_, seed) => drawQuestions(all, [], seededRandom(seed))[0]))
    expect(firsts.size).toBe(all.length)
  })

  it('begins with what has not been seen, and fills up with what has', () => {
    const seen = all.slice(0, 20)
    const drawn = drawQuestions(all, seen, seededRandom(1))
    expect([...drawn.slice(0, 4)].sort()).toEqual(all.slice(20).sort())
    expect(drawn).toHaveLength(10)
  })

  it('is as long as there are questions', () => {
    expect(drawQuestions(['a', 'b'], [], seededRandom(1))).toHaveLength(2)
    expect(drawQuestions([], [], seededRandom(1))).toEqual([])
  })
})

describe('answering', () => {
  const round = startRound(['a', 'b'])

  it('goes on only after an answer', () => {
    expect(quizReducer(round, { type: 'next' })).toBe(round)
    const answered = quizReducer(round, { type: 'choose', option: 'x' })
    expect(answered).toMatchObject({ at: 0, chosen: { a: 'x' } })
    expect(quizReducer(answered, { type: 'next' })).toMatchObject({ at: 1 })
  })

  it('keeps the first answer', () => {
    const answered = quizReducer(round, { type: 'choose', option: 'x' })
    expect(quizReducer(answered, { type: 'choose', option: 'y' })).toBe(answered)
  })

  it('ends after the last question, and takes no more answers', () => {
    const steps = [{ type: 'choose', option: 'x' }, { type: 'next' }, { type: 'choose', option: 'y' }, { type: 'next' }] as const
    const done = steps.reduce(quizReducer, round)
    expect(done).toMatchObject({ at: 2, chosen: { a: 'x', b: 'y' } })
    expect(quizReducer(done, { type: 'choose', option: 'z' })).toBe(done)
    expect(quizReducer(done, { type: 'next' })).toBe(done)
  })

  it('begins again without the old answers, and remembers what was seen', () => {
    const again = quizReducer(quizReducer(round, { type: 'choose', option: 'x' }), { type: 'again', ids: ['c', 'a'] })
    expect(again).toEqual({ ids: ['c', 'a'], at: 0, chosen: {}, seen: ['a', 'b', 'c'] })
  })
})
