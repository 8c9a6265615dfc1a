import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { Block } from '@/components/block'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Callout } from '@/components/callout'
import { EmptyState } from '@/components/empty-state'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { formatAmount } from '@/domain/money'
import { useLetterRepository } from '@/features/repositories'
import { usePlatform } from '@/platform/context'
import { formatRoute, tabPaths } from '@/routes/routes'
import text from '@/styles/text.module.css'
import { figuresOfAllDebts, type BudgetFigures } from '../form/steps/budget-figures'
import { BudgetLeft, NothingLeft, Shares } from '../form/steps/budget-result'
import { IncomeAndSpending } from '../form/steps/income-and-spending'
import { OtherDebts } from '../form/steps/other-debts'
import { SaveFailure } from '../save-failure'
import { useBudget } from './use-budget'

/** What can be paid back a month and how it is shared among all debts, before any letter. */
export function BudgetScreen({ visit }: { readonly visit: number }) {
  const { navigation } = usePlatform()
  const letters = useLetterRepository()
  const form = useBudget(visit)
  const { draft, writing } = form
  const { unavailable } = writing
  if (unavailable === 'too-new' || unavailable === 'unreadable') return <UnavailableBudget reason={unavailable} />

  const figures = figuresOfAllDebts(form)
  const isShort = figures !== undefined && figures.left <= 0 && figures.unread.length === 0
  const write = async () => {
    await writing.flush()
    navigation.open(formatRoute({ page: 'gates', draft: letters.create() }))
  }
  const bottom = (
    <>
      {figures && <BudgetLeft place="bar" figures={figures} />}
      <BottomBar><Button id="new-letter" onClick={() => void write()}>写一封信去谈</Button></BottomBar>
    </>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      <PageHead title="每月能还多少？">几家一起欠，按欠款比例分。填一次，写给每一家的信都用这一份，只存在这部手机里。</PageHead>
      <SaveFailure draft={draft} issue={writing.saveFailure} />
      {unavailable === 'corrupt' && (
        <Callout id="budget-lost" kind="note">以前填的坏了，读不出来。没有删，还留在手机里。请重新填一遍。</Callout>
      )}
      <Fragment key={writing.rereads}>
        <IncomeAndSpending form={form} />
        <OtherDebts form={form} areAll />
      </Fragment>
      <Block title="每家能分多少">
        {figures
          ? <Shares figures={figures} sentence={shareSentence(figures)} />
          : <View className={text.small}>填了收入和必要支出，这里就能算出来。</View>}
        {isShort && <NothingLeft left={figures.left} />}
      </Block>
    </Screen>
  )
}

function shareSentence({ shares = [] }: BudgetFigures): string {
  const [only] = shares
  if (!only) return '欠的每一笔加进来，就能算出每家能分多少。'
  const room = '写信时，每期不超过它的八成，留一点余地。'
  return shares.length > 1 ? `按各家欠多少来分，每月大约能还这些。${room}` : `${only.name}，每月大约能还 ${formatAmount(only.amount)} 元。${room}`
}

const unavailableWords = {
  'too-new': { title: '先更新小程序', paragraph: '收支是新版本存的，这个版本看不懂，没有动它。更新以后再打开。' },
  unreadable: { title: '暂时读不到收支', paragraph: '手机没有把内容交出来。关掉小程序再打开试试，填过的还在。' },
}

function UnavailableBudget({ reason }: { readonly reason: keyof typeof unavailableWords }) {
  const { navigation } = usePlatform()
  const { title, paragraph } = unavailableWords[reason]
  const bottom = <BottomBar><Button id="to-letters" onClick={() => navigation.switchTab(tabPaths.letter)}>回到协商函</Button></BottomBar>
  return <Screen ground="reading" bottom={bottom}><EmptyState title={title} paragraphs={[paragraph]} /></Screen>
}
