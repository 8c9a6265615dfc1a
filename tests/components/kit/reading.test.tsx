import '@testing-library/jest-dom'
import { fireEvent, render, screen } from '@testing-library/react'
import { AppearanceProvider } from '@/components/appearance'
import { EmptyState } from '@/components/empty-state'
import { LawLine } from '@/components/law-line'
import { LiveTotal } from '@/components/live-total'
import { NumberedSteps } from '@/components/numbered-steps'
import { PageHead } from '@/components/page-head'
import { Paper, PaperLine, PaperSentence } from '@/components/paper'
import { PlanRows } from '@/components/plan-rows'
import { Screen } from '@/components/screen'
import { StateTag } from '@/components/state-tag'
import { VerdictChip } from '@/components/verdict-chip'

describe('LawLine', () => {
  it('is folded to name, meaning and status, and opens to the words of the law and back', () => {
    const quote = '向人民法院请求保护民事权利的诉讼时效期间为三年。'
    render(<LawLine id="cc188" name="民法典 第188条" meaning="三年怎么算" status="2021年1月1日起施行，现在有效" quote={[quote]} />)
    const line = screen.getByRole('button', { expanded: false })
    expect(line).toHaveTextContent('民法典 第188条三年怎么算2021年1月1日起施行，现在有效')
    expect(screen.queryByText(quote)).not.toBeInTheDocument()
    fireEvent.click(line)
    expect(screen.getByRole('button', { expanded: true })).toBe(line)
    expect(screen.getByText(quote)).toBeInTheDocument()
    fireEvent.click(line)
    expect(screen.queryByText(quote)).not.toBeInTheDocument()
  })
})

describe('PlanRows', () => {
  const heads = ['期数', '还款日期', '还款', '还剩']
  const total = { kind: 'total', cells: ['合计', '', '8,600.00', ''] } as const
  const periods = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ kind: 'installment' as const, cells: [`第 ${index + 1} 期`, '2027-01-15', '860.00', '0.00'] }))
  const shown = () => screen.getAllByText(/^(第 \d+ 期|合计|中间还有 .*)$/).map((cell) => cell.textContent)

  it.each([1, 4])('shows all of %d periods', (count) => {
    render(<PlanRows heads={heads} rows={[...periods(count), total]} />)
    expect(shown()).toEqual([...periods(count).map(({ cells }) => cells[0]), '合计'])
  })

  it.each([
    { count: 5, hidden: 1 },
    { count: 12, hidden: 8 },
  ])('folds $count periods to three, $hidden in between and the last', ({ count, hidden }) => {
    render(<PlanRows heads={heads} rows={[...periods(count), total]} />)
    expect(shown()).toEqual(['第 1 期', '第 2 期', '第 3 期', `中间还有 ${hidden} 期`, `第 ${count} 期`, '合计'])
  })

  it('shows the whole plan once it is asked for', () => {
    render(<PlanRows heads={heads} rows={[...periods(12), total]} />)
    fireEvent.click(screen.getByRole('button', { name: '中间还有 8 期' }))
    expect(shown()).toEqual([...periods(12).map(({ cells }) => cells[0]), '合计'])
  })

  it('hides nothing on paper', () => {
    render(<PlanRows place="paper" heads={heads} rows={[...periods(12), total]} />)
    expect(shown()).toHaveLength(13)
  })

  it('takes two lines a row where there is little room, and the total one', () => {
    const { container } = render(
      <AppearanceProvider windowWidth={375} textScale={1.5}>
        <PlanRows heads={heads} rows={[...periods(2), total]} />
      </AppearanceProvider>,
    )
    expect(container.querySelectorAll('.narrow')).toHaveLength(3)
    expect(container.querySelector('.pair')).toHaveTextContent(/^合计8,600\.00$/)
  })
})

describe('Paper', () => {
  it('offers to change a sentence only once it is picked', () => {
    const onPick = jest.fn()
    const onEdit = jest.fn()
    const sheet = (isPicked: boolean) => (
      <Paper>
        <PaperLine kind="paragraph">
          <PaperSentence id="s1" isPicked={isPicked} onPick={onPick} onEdit={onEdit}>本人每月约能还1,000.00元。</PaperSentence>
        </PaperLine>
      </Paper>
    )
    const { rerender } = render(sheet(false))
    expect(screen.queryByText('改这句')).not.toBeInTheDocument()
    fireEvent.click(screen.getByText('本人每月约能还1,000.00元。'))
    expect(onPick).toHaveBeenCalledTimes(1)
    rerender(sheet(true))
    fireEvent.click(screen.getByRole('button', { name: '改这句' }))
    expect(onEdit).toHaveBeenCalledTimes(1)
  })
})

describe('Screen', () => {
  it('wears the chosen text size and theme, and leaves both to the system otherwise', () => {
    const { container, rerender } = render(<Screen>…</Screen>)
    expect(container.firstElementChild?.className).toBe('screen list')
    rerender(<AppearanceProvider windowWidth={375} textScale={1.25} theme="dark"><Screen ground="reading">…</Screen></AppearanceProvider>)
    expect(container.firstElementChild?.className).toBe('screen reading text-125 theme-dark')
  })

  it('keeps clear of the phone’s edge unless a tab bar does', () => {
    const { container, rerender } = render(<Screen bottom="下一步">…</Screen>)
    expect(container.querySelector('.bottom')).toHaveClass('safe')
    rerender(<Screen bottom="下一步" aboveTabBar>…</Screen>)
    expect(container.querySelector('.bottom')).not.toHaveClass('safe')
  })
})

describe('words', () => {
  it('a verdict is a word, and a state too', () => {
    render(<><VerdictChip verdict="depends" /><VerdictChip verdict="unlawful" words="高危" /><StateTag state="waiting" /></>)
    expect(screen.getByText('看条件')).toHaveClass('depends')
    expect(screen.getByText('高危')).toHaveClass('unlawful')
    expect(screen.getByText('待回复')).toHaveClass('waiting')
  })

  it('a screen and an empty place have a heading', () => {
    render(<><PageHead title="一共欠多少？">照着账单填。</PageHead><EmptyState title="还没有信" paragraphs={['这里放你写的信。']} /></>)
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['一共欠多少？', '还没有信'])
  })

  it('steps are numbered in order', () => {
    const { container } = render(<NumberedSteps steps={['翻账单', '打电话']} />)
    expect(container).toHaveTextContent('1翻账单2打电话')
  })

  it('a total names its unit and what it leaves out', () => {
    const { container } = render(<LiveTotal label="合计，利息还没算进来" amount="8,420.00" />)
    expect(container).toHaveTextContent('合计，利息还没算进来8,420.00 元')
  })
})
