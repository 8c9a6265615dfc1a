import { View } from '@tarojs/components'
import { useEffect, useState, type ComponentType } from 'react'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { LiveTotal } from '@/components/live-total'
import { Screen } from '@/components/screen'
import { StepBar } from '@/components/step-bar'
import { controlId } from '@/domain/letter/draft-field'
import { mayWrite } from '@/domain/letter/gates'
import { kindsOf } from '@/domain/letter/parse/asks'
import { firstIncompleteStep, stepOfField, stepsOf, type LetterStepId } from '@/domain/letter/letter-journey'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import { SaveFailure } from '../save-failure'
import { UnavailableLetter } from '../unavailable-letter'
import { AllSteps } from './all-steps'
import { HelpFirst } from './help-first'
import { liveTotal } from './live-figures'
import { AmountStep } from './steps/amount-step'
import { ApplicantStep } from './steps/applicant-step'
import { BudgetStep } from './steps/budget-step'
import { CreditorStep } from './steps/creditor-step'
import { DeferralStep } from './steps/deferral-step'
import { EnclosuresStep } from './steps/enclosures-step'
import { HardshipStep } from './steps/hardship-step'
import { LoanStep } from './steps/loan-step'
import { PlanStep } from './steps/plan-step'
import { RequestsStep } from './steps/requests-step'
import { WaiverStep } from './steps/waiver-step'
import { useLetterForm, type LetterForm } from './use-letter-form'

interface LetterFormScreenProps {
  readonly id: string
  readonly visit: number
  /** Where to begin; without it, at the first step that is not complete. */
  readonly startAt?: LetterStepId
  /** The field that the preview asked to change: the form begins there and leads back. */
  readonly field?: string
}

const stepFields: Readonly<Record<LetterStepId, ComponentType<{ readonly form: LetterForm }>>> = {
  creditor: CreditorStep,
  loan: LoanStep,
  amount: AmountStep,
  hardship: HardshipStep,
  budget: BudgetStep,
  deferral: DeferralStep,
  plan: PlanStep,
  waiver: WaiverStep,
  requests: RequestsStep,
  enclosures: EnclosuresStep,
  applicant: ApplicantStep,
}

/** The guided form: one group of questions at a time, everything saved as it is typed. */
export function LetterFormScreen({ id, visit, startAt, field }: LetterFormScreenProps) {
  const { navigation, dialogs } = usePlatform()
  const form = useLetterForm(id, visit)
  const { draft, writing } = form
  const steps = stepsOf(draft)
  const [at, setAt] = useState<LetterStepId>(
    () => startAt ?? (field === undefined ? undefined : stepOfField(field)) ?? firstIncompleteStep(draft, form.issues) ?? steps[0]?.id ?? 'creditor',
  )
  const [isListing, setListing] = useState(false)
  const [hasSeenHelp, setSeenHelp] = useState(false)
  const isAllowed = mayWrite(draft) && kindsOf(draft).length > 0

  useEffect(() => {
    if (!isAllowed && !writing.unavailable) navigation.replace(formatRoute({ page: 'gates', draft: id }))
  }, [isAllowed, writing.unavailable, navigation, id])
  useEffect(() => {
    if (field) dialogs.scrollTo(controlId(field))
  }, [field, dialogs])

  const index = Math.max(0, steps.findIndex(step => step.id === at))
  const step = steps[index]
  if (writing.unavailable) return <UnavailableLetter reason={writing.unavailable} />
  if (!step || !isAllowed) return <Screen ground="reading">{null}</Screen>

  if (form.needsHelp && !hasSeenHelp) return <HelpFirst onBack={() => setSeenHelp(true)} />

  const StepFields = stepFields[step.id]
  const previous = steps[index - 1]
  const next = steps[index + 1]
  const show = (target: LetterStepId) => {
    setAt(target)
    setListing(false)
    dialogs.scrollTo('letter-form')
  }
  const goOn = async () => {
    const gap = form.reveal(step)
    if (gap !== undefined) return dialogs.scrollTo(controlId(gap))
    if (next && field === undefined) return show(next.id)
    await writing.flush()
    if (field === undefined) navigation.open(formatRoute({ page: 'preview', draft: id }))
    else navigation.back()
  }
  const review = async () => {
    await writing.flush()
    navigation.open(formatRoute({ page: 'gates', draft: id }))
  }
  const gaps = form.shownErrors(step)
  const total = step.id === 'amount' ? liveTotal(draft) : undefined
  const bottom = isListing ? (
    <BottomBar>
      <Button id="close-steps" onClick={() => setListing(false)}>{`回到第 ${index + 1} 步`}</Button>
    </BottomBar>
  ) : (
    <>
      {total && <LiveTotal id="live-total" label={total.label} amount={total.amount} />}
      <BottomBar>
        {previous && field === undefined && <Button id="previous-step" kind="line" onClick={() => show(previous.id)}>上一步</Button>}
        <Button id="next-step" {...(gaps > 0 && { missing: `还差 ${gaps} 项` })} onClick={() => void goOn()}>
          {field !== undefined ? '改好了，回到信' : next ? '下一步' : '看写好的信'}
        </Button>
      </BottomBar>
    </>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      <View id="letter-form">
        <StepBar
          step={index + 1}
          total={steps.length}
          creditor={draft.creditor?.brandName || draft.creditor?.fullName}
          onShowSteps={() => setListing(!isListing)}
        />
      </View>
      <SaveFailure draft={draft} issue={writing.saveFailure} />
      {isListing ? <AllSteps form={form} onOpen={show} onReview={() => void review()} /> : <StepFields key={`${step.id}-${writing.rereads}`} form={form} />}
    </Screen>
  )
}
