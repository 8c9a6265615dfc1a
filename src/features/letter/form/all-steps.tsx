import { PageHead } from '@/components/page-head'
import { Row, RowList } from '@/components/row'
import { issuesOfStep, stepsOf, type LetterStepId } from '@/domain/letter/letter-journey'
import { stepNames } from '../step-names'
import type { LetterForm } from './use-letter-form'

interface AllStepsProps {
  readonly form: LetterForm
  readonly onOpen: (step: LetterStepId) => void
  /** Back to the questions before the form. */
  readonly onReview: () => void
}

/** Every step with what it still needs; a tap leads there. */
export function AllSteps({ form, onOpen, onReview }: AllStepsProps) {
  return (
    <>
      <PageHead title="全部步骤">点哪一步，就去哪一步。填过的都在。</PageHead>
      <RowList>
        {stepsOf(form.draft).map((step, index) => {
          const gaps = issuesOfStep(step, form.issues).filter(({ level }) => level === 'error').length
          return (
            <Row
              key={step.id}
              id={`open-step-${step.id}`}
              title={`${index + 1}. ${stepNames[step.id]}`}
              plain
              end={gaps === 0 ? '填好了' : `还差 ${gaps} 项`}
              onClick={() => onOpen(step.id)}
            />
          )
        })}
        <Row id="review-questions" title="改请求什么，或改写信前的回答" plain onClick={onReview} />
      </RowList>
    </>
  )
}
