import { cleanLine, cleanParagraphs, countCharacters, toHalfWidth } from '@/domain/text'

describe('cleaning one line', () => {
  it.each([
    ['  李一 ', '李一'],
    ['李\u200b一\ufeff', '李一'],
    ['\u202e李\u2060一\u202c', '李一'],
    ['李\u0000一\u007f', '李一'],
    ['某某\t公司', '某某公司'],
    ['第一行\r\n 第二行', '第一行 第二行'],
    ['<b>&"{}</b>', '<b>&"{}</b>'],
    ['𠮷😀', '𠮷😀'],
    ['👩\u200d👧', '👩👧'],
    ['\u3000李一\u3000', '李一'],
  ])('%j becomes %j', (typed, cleaned) => {
    expect(cleanLine(typed)).toBe(cleaned)
  })
})

describe('cleaning paragraphs', () => {
  it('keeps line breaks and folds empty lines', () => {
    expect(cleanParagraphs('\n  8月公司裁员。\r\n\r\n \u200b \n现在靠零工收入。  \n\n')).toBe('8月公司裁员。\n现在靠零工收入。')
  })

  it('takes a lone carriage return for a line break', () => {
    expect(cleanParagraphs('一\r二')).toBe('一\n二')
  })

  it('keeps what means something in markup or templates', () => {
    expect(cleanParagraphs('<script>{{x}}</script> & "引号" 😀')).toBe('<script>{{x}}</script> & "引号" 😀')
  })
})

describe('counting characters', () => {
  it.each([
    ['', 0],
    ['   ', 0],
    [' 李一 ', 2],
    ['𠮷', 1],
    ['😀😀', 2],
    ['a\nb', 3],
  ])('%j has %d', (text, count) => {
    expect(countCharacters(text)).toBe(count)
  })
})

describe('full-width signs', () => {
  it('become half-width', () => {
    expect(toHalfWidth('１３８－００．Ａｂ（）　')).toBe('138-00.Ab() ')
  })

  it('leave Chinese and its punctuation alone but for the signs that have a half-width twin', () => {
    expect(toHalfWidth('金额。、“元”')).toBe('金额。、“元”')
  })
})
