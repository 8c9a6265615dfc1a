import { useState } from 'react'
import { View } from '@tarojs/components'
import type { PlanRow as PlanRowData } from '@/domain/letter/document'
import { useAppearance } from './appearance'
import { Button } from './button'
import { classNames } from './class-names'
import icons from './icons/form-icons.module.css'
import styles from './plan.module.css'

interface PlanRowsProps {
  /** Four: 期数, 还款日期, 还款, 还剩. */
  readonly heads: readonly string[]
  /** Four cells each; in the row of the total, date and rest are empty. */
  readonly rows: readonly PlanRowData[]
  /** On paper nothing is folded. */
  readonly place?: 'screen' | 'paper'
}

/** A repayment plan. On a screen, of more than four periods only the first three and the last are shown until the rest is asked for. */
export function PlanRows({ heads, rows, place = 'screen' }: PlanRowsProps) {
  const [isOpen, setOpen] = useState(false)
  const periods = rows.filter((row) => row.kind !== 'total')
  const totals = rows.filter((row) => row.kind === 'total')
  const isFolded = place === 'screen' && !isOpen && periods.length > 4
  const above = isFolded ? periods.slice(0, 3) : periods
  const below = isFolded ? [...periods.slice(-1), ...totals] : totals
  return (
    <View className={classNames(styles.plan, place === 'paper' && styles.paper)}>
      <PlanRow kind="head" cells={heads} />
      {above.map((row, index) => <PlanRow key={index} {...row} />)}
      {isFolded && (
        <View className={styles.more}>
          <Button id="whole-plan" kind="text" iconEnd={icons.chevronDown} onClick={() => setOpen(true)}>
            {`中间还有 ${periods.length - 4} 期`}
          </Button>
        </View>
      )}
      {below.map((row, index) => <PlanRow key={index} {...row} />)}
    </View>
  )
}

interface PlanRowProps {
  readonly kind: PlanRowData['kind'] | 'head'
  readonly cells: readonly string[]
}

/** WXML has no table. With little room a row takes two lines, and the total leaves its empty cells out. */
function PlanRow({ kind, cells }: PlanRowProps) {
  const { isNarrow } = useAppearance()
  const isTotal = kind === 'total'
  const isTwoLines = isNarrow && !isTotal
  const shown = isNarrow && isTotal ? cells.filter((cell) => cell !== '') : cells
  return (
    <View
      className={classNames(
        styles.row,
        kind === 'head' && styles.head,
        isTotal && styles.total,
        isNarrow && (isTotal ? styles.pair : styles.narrow),
      )}
    >
      {shown.map((cell, index) => {
        const isLeft = index === 0 || (isTwoLines && index === 1)
        const isFaint = isTwoLines && kind !== 'head' && index % 2 === 1
        return <View key={index} className={classNames(isLeft && styles.left, isFaint && styles.faint)}>{cell}</View>
      })}
    </View>
  )
}
