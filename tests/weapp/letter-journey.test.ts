import { strFromU8, unzipSync } from 'fflate'
import { stepsOf, type LetterStepId } from '@/domain/letter/letter-journey'
import { toDocx } from '@/renderers/letter/docx/to-docx'
import { toPlainText } from '@/renderers/letter/plain-text'
import { letterCase } from '../support/stored-letters'
import { calmAfterEach } from './host/calm'
import { pageFaults } from './host/page-faults'
import type { LaunchOptions } from './host/program'
import { launchWeapp, type Weapp } from './host/weapp'
import { beginLetter, confirmLetter, fillStep, fillSteps, mayStayEmpty, passGates } from './letter-by-hand'
import { callsOf, expectedLetter } from './expected-letter'

const draft = letterCase('01-installment-plan')
const HOME = 'pages/home/index'
const FORM = 'subpages/letter/form/index'
/** The steps of this letter, and those of them in which something is typed. */
const steps = stepsOf(draft).map(({ id }) => id)
const writtenSteps = steps.filter(step => !mayStayEmpty.includes(step))

const PREVIEW = 'subpages/letter/preview/index'

/** What is on the device when a step is reached with the ones before it filled in, or when the letter is finished. */
const onDevice = new Map<LetterStepId | 'finished', Map<string, unknown>>()

calmAfterEach()

beforeAll(async () => {
  const weapp = await launchWeapp()
  await beginLetter(weapp)
  await passGates(weapp, draft)
  for (const step of steps) {
    onDevice.set(step, structuredClone(weapp.storage))
    await fillSteps(weapp, draft, [step])
  }
  onDevice.set('finished', structuredClone(weapp.storage))
})

/** Starts the program again where the letter was left, and goes on writing. */
async function comeBack(at: LetterStepId | 'finished', options: LaunchOptions = {}): Promise<Weapp> {
  const weapp = await launchWeapp({ ...options, storage: structuredClone(onDevice.get(at)) })
  await weapp.tap('#continue-letter')
  return weapp
}

describe('a letter for installments, from launch to file', () => {
  it('is written with taps and typing alone, and shows what the sources make of the same answers', async () => {
    const weapp = await launchWeapp()
    await beginLetter(weapp)
    await passGates(weapp, draft)
    await fillSteps(weapp, draft, steps)
    expect(weapp.route).toBe(PREVIEW)
    const withoutSpace = (text: string) => text.replace(/\s/g, '')
    // The plan is a table on the screen and sentences in the text.
    const sentences = toPlainText(expectedLetter(draft).masked).split('\n').map(withoutSpace).filter(line => line && !/^(第|合计)/.test(line))
    expect(sentences.length).toBeGreaterThan(15)
    expect(sentences.filter(sentence => !withoutSpace(weapp.text()).includes(sentence))).toEqual([])
  })

  it('leaves the phone only after the person has confirmed it', async () => {
    const weapp = await comeBack('finished')
    await weapp.tap('#send-letter')
    await weapp.tap('#copy-letter')
    expect(weapp.files.size).toBe(0)
    expect(callsOf(weapp, 'setClipboardData')).toEqual([])
    expect(callsOf(weapp, 'shareFileMessage')).toEqual([])
  })

  it('is copied word for word', async () => {
    const weapp = await comeBack('finished')
    await confirmLetter(weapp)
    await weapp.tap('#copy-letter')
    expect(callsOf(weapp, 'setClipboardData')).toEqual([{ data: toPlainText(expectedLetter(draft).masked) }])
  })

  it('is sent as a Word file, byte for byte the one that the sources make', async () => {
    const weapp = await comeBack('finished')
    await confirmLetter(weapp)
    await weapp.tap('#toggle-data')
    await weapp.tap('#send-letter')
    const [[path, bytes] = ['', new Uint8Array()]] = [...weapp.files]
    const { document, properties } = expectedLetter(draft)
    expect(path).toBe('wxfile://usr/分期还款申请书_李一_20261121.docx')
    expect(Buffer.from(bytes).equals(Buffer.from(toDocx(document, properties)))).toBe(true)
    expect(callsOf(weapp, 'shareFileMessage')).toEqual([{ filePath: path, fileName: '分期还款申请书_李一_20261121.docx' }])

    const parts = unzipSync(bytes)
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']))
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(['关于分期还款的申请书', '捌仟陆佰元整', '13800001234', '2027-10-15'].filter(words => !xml.includes(words))).toEqual([])
  })

  it('hides the phone number in the file until the person shows it', async () => {
    const weapp = await comeBack('finished')
    await confirmLetter(weapp)
    await weapp.tap('#send-letter')
    const [bytes = new Uint8Array()] = weapp.files.values()
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    expect(xml).toContain('138****1234')
    expect(xml).not.toContain('13800001234')
  })

  it('opens in the viewer with its menu where WeChat cannot send files', async () => {
    const weapp = await comeBack('finished', { wxAnswers: { shareFileMessage: 'absent' } })
    await confirmLetter(weapp)
    await weapp.tap('#send-letter')
    expect(callsOf(weapp, 'openDocument')).toEqual([{ filePath: expect.stringMatching(/\.docx$/), fileType: 'docx', showMenu: true }])
  })

  it('stays on the screen, with words to help, when there is no room for the file', async () => {
    const weapp = await comeBack('finished')
    await confirmLetter(weapp)
    weapp.answer('writeFileSync', { errMsg: 'writeFileSync:fail the maximum size of the file storage limit is exceeded' })
    await weapp.tap('#send-letter')
    expect(weapp.text()).toContain('手机空间满了')
    expect(weapp.text()).toContain('关于分期还款的申请书')
  })

  it('cannot be passed on as a card of the program', async () => {
    const weapp = await comeBack('finished')
    expect(await weapp.share()).toBeUndefined()
  })

  it('is opened for a change by a tap on a sentence, and shows the change', async () => {
    const weapp = await comeBack('finished')
    const statement = draft.hardship?.statement ?? ''
    await weapp.tap(statement)
    await weapp.tap('#edit-sentence')
    expect(weapp.route).toBe(FORM)
    await weapp.input('#field-hardship-statement-input', '我从十月起在送外卖，每月能留出九百元还款。')
    await weapp.tap('#next-step')
    expect(weapp.route).toBe(PREVIEW)
    expect(weapp.text()).toContain('我从十月起在送外卖')
    expect(weapp.text()).not.toContain(statement)
  })
})

describe('every page on the way', () => {
  it('is drawn without a fault, within the depth of the templates', async () => {
    const weapp = await launchWeapp()
    const seen = new Set<string>()
    const look = () => {
      seen.add(weapp.route)
      expect(pageFaults(weapp.page)).toEqual([])
      expect(weapp.page.drawn.componentCount).toBe(0)
    }
    look()
    await beginLetter(weapp)
    look()
    await passGates(weapp, draft)
    for (const step of steps) {
      look()
      if (writtenSteps.includes(step)) {
        // Without answers first: every reason stands beside its field.
        await weapp.tap('#next-step')
        look()
        await fillStep[step](weapp, draft)
        look()
      }
      await weapp.tap('#next-step')
    }
    look()
    await confirmLetter(weapp)
    look()
    await weapp.back()
    await weapp.tap('#all-steps')
    look()
    expect([...seen]).toEqual([HOME, 'subpages/letter/gates/index', FORM, PREVIEW])
  })

  it('sends little to the view: a keystroke under 1,000 bytes, a page under 16,000', async () => {
    const weapp = await comeBack('hardship')
    const before = weapp.setDatas.length
    await weapp.input('#field-hardship-statement-input', '字')
    expect(weapp.setDatas.slice(before).reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(1_000)
    await fillSteps(weapp, draft, steps.slice(steps.indexOf('hardship')))
    expect(weapp.route).toBe(PREVIEW)
    expect(Math.max(...weapp.setDatas.map(({ bytes }) => bytes))).toBeLessThan(16_000)
  })

  it('names its controls for a screen reader through the templates of the build', async () => {
    const weapp = await comeBack('hardship')
    expect(weapp.find({ label: '用自己的话说一说' }).tag).toBe('textarea')
    expect(weapp.find('#field-hardship-causes-unemployment').attribute('aria-checked')).toBe(false)
    await weapp.tap('#field-hardship-causes-unemployment')
    expect(weapp.find('#field-hardship-causes-unemployment').attribute('aria-checked')).toBe(true)
    expect(weapp.find('#field-hardship-startedOn-input').label).toMatch(/^从什么时候开始/)
    await fillSteps(weapp, { ...draft, hardship: { ...draft.hardship, causes: [] } }, ['hardship', 'budget', 'plan', 'requests', 'enclosures'])
    expect(weapp.find({ label: '手机号' }).tag).toBe('input')
  })
})

describe('nothing is lost', () => {
  it.each(writtenSteps)('when the program is killed after the answers of the step %s', async step => {
    const first = await comeBack(step)
    await fillStep[step](first, draft)
    const before = typedTexts(first)

    const second = await launchWeapp(first.kill())
    await second.tap('#continue-letter')
    if (second.route === PREVIEW) await second.tap('李一').then(() => second.tap('#edit-sentence'))
    else while (before.size > 0 && !second.has(`#${[...before.keys()][0]}`)) await second.tap('#previous-step')
    expect(typedTexts(second)).toEqual(before)
  })

  it('when the person goes back a step and forward again', async () => {
    const weapp = await comeBack('hardship')
    await weapp.tap('#previous-step')
    expect(weapp.value('#field-debt-outstandingPrincipal-input')).toBe('8000')
    expect(weapp.value('#field-debt-outstandingInterest-input')).toBe('180.00')
    await weapp.tap('#previous-step')
    expect(weapp.value('#field-debt-contractNo-input')).toBe('ABC-20240001')
    await weapp.tap('#next-step')
    await weapp.tap('#next-step')
    expect(weapp.has('#field-hardship-statement')).toBe(true)
  })

  it('when the person leaves for another program and comes back', async () => {
    const weapp = await comeBack('hardship')
    await weapp.input('#field-hardship-statement-input', '写到一半')
    await weapp.hide()
    await weapp.show()
    expect(weapp.value('#field-hardship-statement-input')).toBe('写到一半')
  })

  it('when the storage is full: the screen says so, keeps the text and offers to copy it', async () => {
    const weapp = await comeBack('hardship', { storageRoom: 3_000 })
    const statement = '我说'.repeat(1_500)
    await weapp.input('#field-hardship-statement-input', statement)
    expect(weapp.value('#field-hardship-statement-input')).toBe(statement)
    expect(weapp.text()).toContain('空间满了')
    await weapp.tap('#copy-draft')
    expect(String(callsOf(weapp, 'setClipboardData')[0]?.data)).toContain(statement)
  })
})

/** What stands in the inputs of the page, by id. */
function typedTexts(weapp: Weapp): Map<string, string> {
  const inputs = weapp.page.drawn.parts.flatMap(part => (part.kind === 'element' ? [...part.descendants()] : []))
  const texts = inputs.filter(({ tag }) => tag === 'input' || tag === 'textarea').map(({ id }) => [id, weapp.value(`#${id}`)] as const)
  return new Map(texts.filter(([, text]) => text !== ''))
}

describe('input that cannot be used', () => {
  const long = '长'.repeat(2_000)

  it.each<[what: string, step: LetterStepId, control: string, text: string]>([
    ['no money', 'amount', 'field-debt-outstandingPrincipal', '0'],
    ['three decimals', 'amount', 'field-debt-outstandingPrincipal', '8000.123'],
    ['2,000 characters in a single line', 'creditor', 'field-creditor-fullName', long],
    ['2,000 characters of own words', 'hardship', 'field-hardship-statement', long],
    ['an emoji in a name', 'applicant', 'field-debtor-name', '李😀'],
    ['an identity number for a name', 'applicant', 'field-debtor-name', '110101199003077352'],
    ['an identity number in own words', 'hardship', 'field-hardship-statement', '我的身份证号是110101199003077352，请尽快处理。'],
  ])('%s stays as typed, with a sentence beside it, and does not go on', async (_, step, control, text) => {
    const weapp = await comeBack(step)
    await fillStep[step](weapp, draft)
    await weapp.input(`#${control}-input`, text)
    await weapp.blur(`#${control}-input`)
    await weapp.tap('#next-step')
    expect(weapp.route).toBe(FORM)
    expect(weapp.value(`#${control}-input`)).toBe(text)
    const alerts = [...weapp.find(`#${control}`).descendants()].filter(({ role }) => role === 'alert')
    expect(alerts.map(({ words }) => words)).toEqual([expect.stringMatching(/[\u4e00-\u9fff]{4,}/)])
  })
})

describe('help', () => {
  it.each(['110', '12378', '12356'])('dials %s from the first page', async number => {
    const weapp = await launchWeapp()
    await weapp.tap(`#call-${number}`)
    expect(callsOf(weapp, 'makePhoneCall')).toEqual([{ phoneNumber: number }])
  })
})
