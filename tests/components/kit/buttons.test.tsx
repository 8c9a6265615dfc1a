import '@testing-library/jest-dom'
import { fireEvent, render, screen } from '@testing-library/react'
import { AppearanceProvider } from '@/components/appearance'
import { BarAction, BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { PhoneTile, PhoneTiles } from '@/components/phone-tiles'
import { Row, RowList } from '@/components/row'
import { StepBar } from '@/components/step-bar'

describe('Button', () => {
  it('says in its own words what is still missing, and still answers a tap', () => {
    const onClick = jest.fn()
    render(<Button missing="还差 2 项" onClick={onClick}>下一步</Button>)
    fireEvent.click(screen.getByRole('button', { name: '还差 2 项' }))
    expect(onClick).toHaveBeenCalledTimes(1)
    expect(screen.queryByText('下一步')).not.toBeInTheDocument()
  })

  it('looks like it cannot go on only while something is missing', () => {
    const { rerender } = render(<Button missing="还差 1 项">下一步</Button>)
    expect(screen.getByRole('button')).toHaveClass('missing')
    rerender(<Button>下一步</Button>)
    expect(screen.getByRole('button')).not.toHaveClass('missing')
  })

  it('takes a spoken label where the words alone do not say enough', () => {
    render(<Button kind="text" ariaLabel="改借款本金">改</Button>)
    expect(screen.getByRole('button', { name: '改借款本金' })).toHaveTextContent('改')
  })

  it.each([
    { windowWidth: 375, textScale: 1, isShown: true },
    { windowWidth: 359, textScale: 1, isShown: false },
    { windowWidth: 375, textScale: 1.25, isShown: false },
  ] as const)('shows its icon at $windowWidth px and text × $textScale: $isShown', ({ windowWidth, textScale, isShown }) => {
    render(
      <AppearanceProvider windowWidth={windowWidth} textScale={textScale}>
        <Button icon="phone">拨打 12348</Button>
      </AppearanceProvider>,
    )
    expect(screen.getByRole('button').querySelectorAll('.icon')).toHaveLength(isShown ? 1 : 0)
  })
})

describe('what can be tapped', () => {
  it('is announced as a button by its words, with its id, and answers', () => {
    const onClick = jest.fn()
    render(
      <>
        <BottomBar><BarAction id="copy" icon="copy" label="复制" onClick={onClick} /></BottomBar>
        <RowList><Row id="visit" icon="door" title="有人说要上门" second="是真的吗" onClick={onClick} /></RowList>
        <Card id="letter" onClick={onClick}>某某消费金融</Card>
        <PhoneTiles><PhoneTile id="call" number="12348" word="法律咨询" onClick={onClick} /></PhoneTiles>
      </>,
    )
    const targets = screen.getAllByRole('button')
    targets.forEach((target) => fireEvent.click(target))
    expect(targets.map((target) => target.id)).toEqual(['copy', 'visit', 'letter', 'call'])
    expect(onClick).toHaveBeenCalledTimes(4)
    expect(screen.getByRole('button', { name: '拨打 12348，法律咨询' })).toBeInTheDocument()
  })

  it('is no button, and has no chevron, when a row or card leads nowhere', () => {
    const { container } = render(<><Row title="保存在这部手机里" /><Card>只读</Card></>)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(container.querySelector('.chevronRight')).toBeNull()
  })
})

describe('StepBar', () => {
  const bar = <StepBar step={4} total={10} creditor="某某消费金融" onShowSteps={() => undefined} />

  it('says in words how far one has come, and for whom', () => {
    render(bar)
    expect(screen.getByText('某某消费金融 · 第 4 步，共 10 步')).toBeInTheDocument()
  })

  it('leaves the creditor out where there is little room', () => {
    render(<AppearanceProvider windowWidth={320} textScale={1}>{bar}</AppearanceProvider>)
    expect(screen.getByText('第 4 步，共 10 步')).toBeInTheDocument()
  })

  it('leads to the list of steps', () => {
    const onShowSteps = jest.fn()
    render(<StepBar step={1} total={6} onShowSteps={onShowSteps} />)
    fireEvent.click(screen.getByRole('button', { name: '全部步骤' }))
    expect(onShowSteps).toHaveBeenCalledTimes(1)
  })
})
