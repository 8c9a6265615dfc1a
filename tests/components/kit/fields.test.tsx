import '@testing-library/jest-dom'
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { AmountField } from '@/components/amount-field'
import { DateField } from '@/components/date-field'
import { Field } from '@/components/field'
import { TextAreaField } from '@/components/text-area-field'
import { TextField } from '@/components/text-field'
import { tidyAmountText } from '@/domain/money'

const longText = '字'.repeat(2000)

function type(control: HTMLElement, text: string) {
  fireEvent.change(control, { target: { value: text } })
}

describe('Field', () => {
  it('announces an error inside the frame of its own field', () => {
    render(<><Field id="principal" label="本金" error="只填数字。">…</Field><Field id="fees" label="费用">…</Field></>)
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent('只填数字。')
    expect(document.getElementById('principal')).toContainElement(alert)
  })

  it('keeps advice to itself while there is an error, and is silent without either', () => {
    const { rerender } = render(<Field id="f" label="期数" error="填 1 到 12。" advice="有点紧。">…</Field>)
    expect(screen.queryByText('有点紧。')).not.toBeInTheDocument()
    rerender(<Field id="f" label="期数" advice="有点紧。">…</Field>)
    expect(screen.getByText('有点紧。')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('puts the hint before the control', () => {
    render(<TextField id="f" label="利息" hint="不含罚息" onInput={() => undefined} />)
    expect(screen.getByText('不含罚息').compareDocumentPosition(screen.getByRole('textbox'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })
})

describe.each([
  ['TextField', (props: TypedFieldProps) => <TextField {...props} />],
  ['AmountField', (props: TypedFieldProps) => <AmountField {...props} tidy={(text) => text} />],
  ['TextAreaField', (props: TypedFieldProps) => <TextAreaField {...props} limit={10} />],
])('%s', (_name, draw) => {
  it('keeps what was typed when an error comes and goes', () => {
    const props = { id: 'f', label: '利息', onInput: () => undefined }
    const { rerender } = render(draw(props))
    type(screen.getByRole('textbox'), '180左右')
    rerender(draw({ ...props, error: '这里只填数字。' }))
    expect(screen.getByRole('textbox')).toHaveValue('180左右')
    rerender(draw(props))
    expect(screen.getByRole('textbox')).toHaveValue('180左右')
  })

  it('never cuts a long text', () => {
    const onInput = jest.fn()
    render(draw({ id: 'f', label: '说明', onInput }))
    type(screen.getByRole('textbox'), longText)
    expect(onInput).toHaveBeenLastCalledWith(longText)
  })

  it('begins with what was stored, is named by its label and found by the id of its frame', () => {
    render(draw({ id: 'f', label: '说明', value: '8000', onInput: () => undefined }))
    const control = screen.getByRole('textbox', { name: /^说明/ })
    expect(control).toHaveValue('8000')
    expect(control).toHaveAttribute('id', 'f-input')
    expect(document.getElementById('f')).toContainElement(control)
  })

  it('shows where the typing goes, and says when the field is left', () => {
    const onLeave = jest.fn()
    const { container } = render(draw({ id: 'f', label: '说明', onInput: () => undefined, onLeave }))
    fireEvent.focus(screen.getByRole('textbox'))
    expect(container.querySelector('.focused')).toBeInTheDocument()
    expect(onLeave).not.toHaveBeenCalled()
    fireEvent.blur(screen.getByRole('textbox'))
    expect(container.querySelector('.focused')).not.toBeInTheDocument()
    expect(onLeave).toHaveBeenCalledTimes(1)
  })
})

interface TypedFieldProps {
  readonly id: string
  readonly label: string
  readonly value?: string
  readonly error?: string
  readonly onInput: (text: string) => void
  readonly onLeave?: () => void
}

describe('AmountField', () => {
  function leaveWith(typed: string) {
    const events: string[] = []
    render(
      <AmountField
        id="f"
        label="本金"
        tidy={tidyAmountText}
        onInput={(text) => events.push(text)}
        onLeave={() => events.push('left')}
      />,
    )
    type(screen.getByRole('textbox'), typed)
    fireEvent.blur(screen.getByRole('textbox'))
    return events
  }

  it('shows and reports the tidied amount once it is left', () => {
    expect(leaveWith('¥1,234.50元')).toEqual(['¥1,234.50元', '1234.50', 'left'])
    expect(screen.getByRole('textbox')).toHaveValue('1234.50')
  })

  it('leaves alone what does not read as one amount', () => {
    expect(leaveWith('180左右')).toEqual(['180左右', 'left'])
    expect(screen.getByRole('textbox')).toHaveValue('180左右')
  })

  it('goes on taking input after it has tidied', () => {
    const events = leaveWith('1,000')
    type(screen.getByRole('textbox'), '2000')
    expect(events).toEqual(['1,000', '1000', 'left', '2000'])
    expect(screen.getByRole('textbox')).toHaveValue('2000')
  })

  it('opens the keyboard with a decimal point and speaks its unit', () => {
    render(<AmountField id="f" label="本金" tidy={tidyAmountText} onInput={() => undefined} />)
    expect(screen.getByRole('textbox', { name: '本金，元' })).toHaveAttribute('data-keyboard', 'digit')
  })
})

describe('TextAreaField', () => {
  it.each([
    { typed: '', words: '0/5' },
    { typed: '一二三四五', words: '5/5' },
    { typed: '一二三四五六七', words: '多了 2 字' },
    { typed: '  𠮷😀  ', words: '2/5' },
  ])('counts "$typed" as $words', ({ typed, words }) => {
    render(<TextAreaField id="f" label="说明" limit={5} onInput={() => undefined} />)
    type(screen.getByRole('textbox'), ' ')
    type(screen.getByRole('textbox'), typed)
    expect(screen.getByText(words)).toBeInTheDocument()
  })
})

describe('DateField', () => {
  function Journey() {
    const [date, setDate] = useState<string>()
    return <DateField id="day" label="第一期哪天还" value={date} start="2026-11-21" onChange={setDate} />
  }

  it('asks for a day, and shows the chosen one in words', () => {
    render(<Journey />)
    expect(screen.getByText('选日期')).toBeInTheDocument()
    type(screen.getByLabelText('第一期哪天还，选日期'), '2027-01-05')
    expect(screen.getByText('2027年1月5日')).toBeInTheDocument()
    expect(screen.getByLabelText('第一期哪天还，2027年1月5日')).toHaveValue('2027-01-05')
  })

  it('opens the wheel at the suggestion while nothing is chosen', () => {
    render(<DateField id="day" label="哪天" suggestion="2027-01-15" onChange={() => undefined} />)
    expect(screen.getByLabelText('哪天，选日期')).toHaveValue('2027-01-15')
  })

  it('takes a stored text that is no date as not chosen', () => {
    render(<DateField id="day" label="哪天" value="2026-02-30" onChange={() => undefined} />)
    expect(screen.getByText('选日期')).toBeInTheDocument()
  })
})
