import { strFromU8, unzipSync } from 'fflate'
import { stepsOf } from '@/domain/letter/letter-journey'
import { toDocx } from '@/renderers/letter/docx/to-docx'
import { toPlainText } from '@/renderers/letter/plain-text'
import { letterCase } from '../support/stored-letters'
import { calmAfterEach } from './host/calm'
import { pageFaults } from './host/page-faults'
import { launchWeapp } from './host/weapp'
import { beginLetter, confirmLetter, fillStep, fillSteps, mayStayEmpty, passGates, type } from './letter-by-hand'
import { callsOf, expectedLetter } from './expected-letter'

const FORM = 'subpages/letter/form/index'
const PREVIEW = 'subpages/letter/preview/index'

calmAfterEach()

describe('a letter for more time that asks to waive fees', () => {
  const draft = letterCase('05-deferral-and-waiver')

  it('comes from the first page to the text and to the Word file, both as the sources make them', async () => {
    const weapp = await launchWeapp()
    await beginLetter(weapp)
    await passGates(weapp, draft)
    for (const { id } of stepsOf(draft)) {
      await fillStep[id](weapp, draft)
      expect(pageFaults(weapp.page)).toEqual([])
      await weapp.tap('#next-step')
    }
    expect(weapp.route).toBe(PREVIEW)
    await confirmLetter(weapp)

    const { masked, document, properties } = expectedLetter(draft)
    await weapp.tap('#copy-letter')
    expect(callsOf(weapp, 'setClipboardData')).toEqual([{ data: toPlainText(masked) }])

    await weapp.tap('#toggle-data')
    await weapp.tap('#send-letter')
    const [[path, bytes] = ['', new Uint8Array()]] = [...weapp.files]
    expect(path).toMatch(/^wxfile:\/\/usr\/\S*申请书_\S+_20261121\.docx$/)
    expect(Buffer.from(bytes).equals(Buffer.from(toDocx(document, properties)))).toBe(true)
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    expect(['延期3个月', '2027年3月15日', '罚息', '违约金'].filter(words => !xml.includes(words))).toEqual([])
  })
})

describe('a letter with all three requests', () => {
  const draft = letterCase('07-all-three')
  const written = stepsOf(draft).map(({ id }) => id).filter(step => !mayStayEmpty.includes(step))

  it('is finished although the phone ends the program after every step, and says what one written in one go says', async () => {
    let weapp = await launchWeapp()
    await beginLetter(weapp)
    for (const kind of draft.kinds ?? []) await weapp.tap(`#kind-${kind}`)
    await weapp.tap('#kinds-chosen')
    await weapp.tap('#gate-G1-yes')

    weapp = await launchWeapp(weapp.kill())
    await weapp.tap('#continue-letter')
    for (const gate of ['G2', 'G3', 'G4', 'G5']) await weapp.tap(`#gate-${gate}-no`)

    for (const step of written) {
      expect(weapp.route).toBe(FORM)
      await fillStep[step](weapp, draft)
      weapp = await launchWeapp(weapp.kill())
      await weapp.tap('#continue-letter')
    }
    expect(weapp.route).toBe(PREVIEW)
    await confirmLetter(weapp)
    await weapp.tap('#copy-letter')
    const withoutPapers = { ...draft, enclosures: [] }
    expect(callsOf(weapp, 'setClipboardData')).toEqual([{ data: toPlainText(expectedLetter(withoutPapers).masked) }])
  })

  it('keeps half a sentence, in every box that takes words', async () => {
    let weapp = await launchWeapp()
    await beginLetter(weapp)
    await passGates(weapp, draft)
    await fillSteps(weapp, draft, ['creditor', 'loan', 'amount'])
    await weapp.input('#field-hardship-statement-input', '公司裁员，我在找')
    weapp = await launchWeapp(weapp.kill())
    await weapp.tap('#continue-letter')
    expect(weapp.value('#field-hardship-statement-input')).toBe('公司裁员，我在找')

    await fillSteps(weapp, draft, ['hardship', 'budget', 'deferral'])
    await weapp.tap('#field-penaltyWaiver-scope-partial')
    await weapp.input('#field-penaltyWaiver-partialDesc-input', '先减免罚')
    weapp = await launchWeapp(weapp.kill())
    await weapp.tap('#continue-letter')
    expect(weapp.value('#field-penaltyWaiver-partialDesc-input')).toBe('先减免罚')
  })

  it('stays on the screen when there is no room to store it, and is taken along with everything that was typed', async () => {
    const weapp = await launchWeapp({ storageRoom: 3_000 })
    await beginLetter(weapp)
    await passGates(weapp, draft)
    await fillSteps(weapp, draft, ['creditor', 'loan', 'amount', 'hardship'])
    const statement = '我说'.repeat(450)
    await weapp.tap('#previous-step')
    await type(weapp, '#field-hardship-statement-input', statement)
    expect(weapp.find('#save-failure').words).toContain('空间满了')

    // One can go on and back all the same.
    await weapp.tap('#next-step')
    await type(weapp, '#field-budget-income-salary-input', '2300')
    await weapp.tap('#previous-step')
    expect(weapp.value('#field-hardship-statement-input')).toBe(statement)

    await weapp.tap('#copy-draft')
    const copied = String(callsOf(weapp, 'setClipboardData')[0]?.data)
    const { creditor, debt } = draft
    for (const typed of [creditor?.fullName, debt?.contractNo, debt?.outstandingPrincipal, statement, '工资：2300']) expect(copied).toContain(typed)
  })

  it('is stored again once there is room', async () => {
    const weapp = await launchWeapp()
    await beginLetter(weapp)
    await passGates(weapp, draft)
    weapp.answer('setStorage', { errMsg: 'setStorage:fail exceed storage max size 10Mb' })
    await type(weapp, '#field-creditor-fullName-input', '某某资产')
    expect(weapp.text()).toContain('空间满了')
    weapp.answer('setStorage', {})
    await type(weapp, '#field-creditor-fullName-input', '某某资产管理有限公司')
    expect(weapp.has('#save-failure')).toBe(false)
    const restarted = await launchWeapp(weapp.kill())
    await restarted.tap('#continue-letter')
    expect(restarted.value('#field-creditor-fullName-input')).toBe('某某资产管理有限公司')
  })
})
