import { Text, View } from '@tarojs/components'
import { Fragment, useMemo, useState } from 'react'
import { Block } from '@/components/block'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { VerdictChip } from '@/components/verdict-chip'
import { offerPartNames } from '@/content/letter/offer-checklist'
import { todayInBeijing } from '@/domain/calendar-date'
import { controlId } from '@/domain/letter/draft-field'
import type { OfferDraft } from '@/domain/letter/offer/offer-draft'
import { comparedItem, offerParts, type OfferItem, type OfferItemId } from '@/domain/letter/offer/offer-items'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import text from '@/styles/text.module.css'
import styles from '../after-sending/after-sending.module.css'
import { CaseSaveFailure } from '../after-sending/case-save-failure'
import { useCaseDrafts, type CaseWriting } from '../after-sending/use-case-drafts'
import { useShownIssues } from '../after-sending/use-shown-issues'
import { feeTerms } from '../form/steps/fee-terms'
import { UnavailableLetter } from '../unavailable-letter'
import { AfterRefusal } from './after-refusal'
import { checkOffer } from './check-offer'
import { ChecklistItem, itemElement } from './checklist-item'
import { CorrectionLetter } from './correction-letter'
import { offerAsText } from './offer-as-text'
import { OfferFigures } from './offer-figures'
import { OfferResult } from './offer-result'
import { verdictChips } from './offer-words'

interface OfferScreenProps {
  readonly id: string
  readonly visit: number
}

/** What to look for in the lender's offer before anything is signed or paid (letters-spec 12). */
export function OfferScreen({ id, visit }: OfferScreenProps) {
  const writing = useCaseDrafts(id, visit)
  return writing.unavailable ? <UnavailableLetter reason={writing.unavailable} /> : <OfferChecklist id={id} writing={writing} />
}

function OfferChecklist({ id, writing }: { readonly id: string; readonly writing: CaseWriting }) {
  const { clock, dialogs, navigation } = usePlatform()
  const today = todayInBeijing(clock.now())
  const { letter, letterCase } = writing
  const check = useMemo(() => checkOffer(letter, letterCase, today), [letter, letterCase, today])
  const shown = useShownIssues(check.issues)
  const [isRevealed, setRevealed] = useState(false)
  const { offer = {} } = letterCase
  const { verdict, unanswered } = check.judgement

  const change = (changes: OfferDraft) => writing.change(current => ({ ...current, offer: { ...current.offer, ...changes } }))
  const show = (item: OfferItemId) => dialogs.scrollTo(itemElement(item))
  const goOn = () => {
    const [first] = unanswered
    if (!first) return dialogs.scrollTo('offer-result')
    setRevealed(true)
    const gap = shown.reveal()
    if (first === comparedItem && gap !== undefined) dialogs.scrollTo(controlId(gap))
    else show(first)
  }
  const figures = check.items.some(({ id: item }) => item === comparedItem) && (
    <OfferFigures offer={offer} check={check} shown={shown} isMissing={isRevealed} today={today} onChange={change} />
  )
  const draw = ({ id: item }: OfferItem) => item !== comparedItem && (
    <ChecklistItem
      key={item}
      id={item}
      answer={offer.answers?.[item]}
      isMissing={isRevealed && unanswered.includes(item)}
      today={today}
      onAnswer={answer => writing.change(current => withAnswer(current, { [item]: answer }))}
    />
  )
  const bottom = (
    <>
      <View className={styles.standing}>
        <VerdictChip {...verdictChips[verdict]} small />
        <Text id="offer-progress">{`共 ${check.items.length} 条，已答 ${check.items.length - unanswered.length} 条`}</Text>
      </View>
      <BottomBar>
        <Button id="see-result" {...(unanswered.length > 0 && { missing: `还差 ${unanswered.length} 条` })} onClick={goOn}>看核对结果</Button>
      </BottomBar>
    </>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      <PageHead title="核对对方的方案">拿着方案，一条一条对。没对完，先不签字，也先不照它付钱。</PageHead>
      <CaseSaveFailure issue={writing.saveFailure} typed={offerAsText(offer)} />
      {!check.request && <View id="no-comparison" className={styles.paragraph}>信里还有没填好的地方，数字这里先不比，你自己对着信看。</View>}
      {offerParts.map(part => (
        <Fragment key={part}>
          <Block title={offerPartNames[part]}>
            {part === 'later' && <View className={text.hint}>{feeTerms}</View>}
            {check.items.filter(item => item.part === part).map(draw)}
          </Block>
          {part === 'amounts' && figures}
        </Fragment>
      ))}
      <OfferResult check={check} onOpen={show} />
      <CorrectionLetter check={check} today={today} />
      <AfterRefusal today={today} onComplain={() => navigation.open(formatRoute({ page: 'complaint', draft: id }))} />
    </Screen>
  )
}

function withAnswer(current: CaseWriting['letterCase'], answer: NonNullable<OfferDraft['answers']>): CaseWriting['letterCase'] {
  return { ...current, offer: { ...current.offer, answers: { ...current.offer?.answers, ...answer } } }
}
