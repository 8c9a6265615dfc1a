import '@testing-library/jest-dom'
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { ChipsField, MultiChipsField } from '@/components/chips-field'
import { Segments } from '@/components/segments'
import { Stepper } from '@/components/stepper'
import { Tick } from '@/components/tick'

const causes = [
  { value: 'unemployment', label: '失业' },
  { value: 'incomeDrop', label: '收入减少' },
  { value: 'illness', label: '生病' },
] as const

type Cause = (typeof causes)[number]['value']

function checked() {
  return [...screen.queryAllByRole('checkbox'), ...screen.queryAllByRole('radio')]
    .filter((choice) => choice.getAttribute('aria-checked') === 'true')
    .map((choice) => choice.textContent)
}

describe('ChipsField', () => {
  function OneCause() {
    const [cause, setCause] = useState<Cause>()
    return <ChipsField id="cause" label="为什么" choices={causes} value={cause} onChange={setCause} />
  }

  it('begins with nothing chosen and then has exactly one choice', () => {
    render(<OneCause />)
    expect(checked()).toEqual([])
    fireEvent.click(screen.getByRole('radio', { name: '失业' }))
    fireEvent.click(screen.getByRole('radio', { name: '生病' }))
    expect(checked()).toEqual(['生病'])
  })

  it('names the group by its question and each chip by its value', () => {
    render(<OneCause />)
    expect(screen.getByRole('radiogroup', { name: '为什么' })).toContainElement(document.getElementById('cause-illness'))
  })

  it.each([
    { count: 3, isTwo: false },
    { count: 4, isTwo: true },
    { count: 5, isTwo: false },
  ])('$count choices stand in two columns: $isTwo', ({ count, isTwo }) => {
    const choices = Array.from({ length: count }, (_, index) => ({ value: `v${index}`, label: `选项 ${index}` }))
    render(<ChipsField id="c" label="从哪里看到的" choices={choices} onChange={() => undefined} />)
    expect(screen.getByRole('radiogroup').classList.contains('two')).toBe(isTwo)
  })
})

describe('MultiChipsField', () => {
  function Causes({ limit }: { readonly limit?: number }) {
    const [values, setValues] = useState<Cause[]>([])
    return <MultiChipsField id="causes" label="为什么" choices={causes} values={values} limit={limit} onChange={setValues} />
  }
  const tap = (label: string) => fireEvent.click(screen.getByRole('checkbox', { name: label }))

  it('takes several, in the order in which they are offered, and gives them up again', () => {
    render(<Causes />)
    tap('生病')
    tap('失业')
    expect(checked()).toEqual(['失业', '生病'])
    tap('失业')
    expect(checked()).toEqual(['生病'])
  })

  it('stops at the limit, says so, and goes on once one is given up', () => {
    render(<Causes limit={2} />)
    tap('失业')
    expect(screen.queryByText(/最多选/)).not.toBeInTheDocument()
    tap('收入减少')
    tap('生病')
    expect(checked()).toEqual(['失业', '收入减少'])
    expect(screen.getByText('最多选 2 项。要换，先点掉一项。')).toBeInTheDocument()
    tap('失业')
    tap('生病')
    expect(checked()).toEqual(['收入减少', '生病'])
  })
})

describe('Tick', () => {
  function Agreement() {
    const [isOn, setOn] = useState(false)
    return <Tick id="truthful" isOn={isOn} isMissing onChange={setOn}>写的都是真的</Tick>
  }

  it('is ticked and unticked by a tap anywhere in its row', () => {
    render(<Agreement />)
    fireEvent.click(screen.getByText('写的都是真的'))
    expect(screen.getByRole('checkbox')).toHaveAttribute('aria-checked', 'true')
    fireEvent.click(screen.getByRole('checkbox'))
    expect(screen.getByRole('checkbox')).toHaveAttribute('aria-checked', 'false')
  })

  it('stands out as missing only until it is ticked', () => {
    render(<Agreement />)
    expect(screen.getByRole('checkbox')).toHaveClass('bad')
    fireEvent.click(screen.getByRole('checkbox'))
    expect(screen.getByRole('checkbox')).not.toHaveClass('bad')
  })
})

describe('Stepper', () => {
  function Periods({ from }: { readonly from: number }) {
    const [value, setValue] = useState(from)
    return <Stepper id="periods" label="分几期" unit="期" value={value} min={2} max={12} onChange={setValue} />
  }
  const figure = (value: number) => screen.getByLabelText(`分几期，${value} 期`)

  it('goes up and down by one', () => {
    render(<Periods from={5} />)
    fireEvent.click(screen.getByRole('button', { name: '增加一期' }))
    expect(figure(6)).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '减少一期' }))
    expect(figure(5)).toBeInTheDocument()
  })

  it.each([
    { from: 12, knob: '增加一期' },
    { from: 2, knob: '减少一期' },
  ])('stays at $from when $knob is tapped, and the knob looks spent', ({ from, knob }) => {
    render(<Periods from={from} />)
    fireEvent.click(screen.getByRole('button', { name: knob }))
    expect(figure(from)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: knob })).toHaveClass('end')
  })

  it('takes a figure from the list behind it', () => {
    render(<Periods from={5} />)
    fireEvent.change(figure(5), { target: { value: '10' } })
    expect(figure(12)).toBeInTheDocument()
  })
})

describe('Segments', () => {
  it('has one view chosen and reports another', () => {
    const onChange = jest.fn()
    const choices = [{ value: 'full', label: '申请书' }, { value: 'call', label: '电话提纲' }]
    render(<Segments id="length" label="看哪一种" choices={choices} value="full" onChange={onChange} />)
    expect(checked()).toEqual(['申请书'])
    fireEvent.click(screen.getByRole('radio', { name: '电话提纲' }))
    expect(onChange).toHaveBeenCalledWith('call')
  })
})
