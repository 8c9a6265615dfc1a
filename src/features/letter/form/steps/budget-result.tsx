import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Callout } from '@/components/callout'
import { classNames } from '@/components/class-names'
import { LiveTotal } from '@/components/live-total'
import { Row, RowList } from '@/components/row'
import { governmentHotline } from '@/content/channels/help-lines'
import { fen, formatAmount, type Fen } from '@/domain/money'
import { usePlatform } from '@/platform/context'
import text from '@/styles/text.module.css'
import type { BudgetFigures } from './budget-figures'
import styles from './steps.module.css'

/** What is left a month, and how much of it each debt can have. */
export function BudgetResult({ figures }: { readonly figures: BudgetFigures }) {
  return (
    <>
      <BudgetLeft place="card" figures={figures} />
      <Shares figures={figures} sentence={shareSentence(figures)} />
    </>
  )
}

/** What is left a month, and which lines are not in it. */
export function BudgetLeft({ figures: { left, unread }, place }: { readonly figures: BudgetFigures; readonly place: 'bar' | 'card' }) {
  const label = [left < 0 ? '每月还差' : '每月剩下', ...(unread.length > 0 ? [`${unread.join('、')}还没算进来`] : [])].join('，')
  return <LiveTotal id="budget-left" place={place} label={label} amount={formatAmount(fen(Math.abs(left)))} />
}

interface SharesProps {
  readonly figures: BudgetFigures
  /** What the shares mean, while there is something to share. */
  readonly sentence: string
}

/** How much of what is left each debt can have. */
export function Shares({ figures: { left, shares, unreadDebts }, sentence }: SharesProps) {
  return (
    <>
      {left > 0 && <View id="budget-share" className={classNames(text.body, styles.close)}>{sentence}</View>}
      {left > 0 && shares && shares.length > 1 && (
        <RowList>
          {shares.map(({ name, amount }, index) => <Row key={index} id={`share-${index}`} plain title={name} end={`${formatAmount(amount)} 元`} />)}
        </RowList>
      )}
      {unreadDebts.length > 0 && <View className={text.small}>{`${unreadDebts.join('、')}还欠多少没填好，先没算进来。`}</View>}
    </>
  )
}

function shareSentence({ shares, unreadDebts }: BudgetFigures): string {
  const own = shares?.[0]
  if (!own) return '填好这一笔欠多少，就能算出每月能还它多少。'
  if (shares.length > 1) return `按各家欠多少来分，这一笔每月大约能还 ${formatAmount(own.amount)} 元。每期不超过它的八成，留一点余地。`
  const share = `这一笔每月大约能还 ${formatAmount(own.amount)} 元。每期不超过它的八成，留一点余地。`
  return unreadDebts.length > 0 ? share : `${share}还欠别家的，在上面加进来，这个数会变少。`
}

interface NothingLeftProps {
  /** In fen; zero or below. */
  readonly left: number
  /** What the letter offers a month all the same. */
  readonly offered?: Fen | undefined
}

/** Nothing is left: what comes first, and where help is. */
export function NothingLeft({ left, offered }: NothingLeftProps) {
  const { phone } = usePlatform()
  const fact = left < 0 ? `每月必要支出比收入多 ${formatAmount(fen(-left))} 元。` : '收支相抵，暂时没有结余。'
  return (
    <Callout id="nothing-left" kind="careful">
      <View>{`${fact}先顾吃饭、看病和住的地方，可以请求延期。信里会照实写，暂时没有可用于还款的结余。`}</View>
      {offered !== undefined && (
        <View>{`信里还写了每月还 ${formatAmount(offered)} 元，收支里没有这笔钱。先不写，或者写明从哪里来。`}</View>
      )}
      <View>{`吃饭、看病有困难，可以向发生困难的地方的街道办或乡镇政府申请临时救助。不知道找谁，打 ${governmentHotline} 问。`}</View>
      <Button id="call-12345" kind="text" onClick={() => void phone.dial(governmentHotline)}>{`拨打 ${governmentHotline}`}</Button>
    </Callout>
  )
}
