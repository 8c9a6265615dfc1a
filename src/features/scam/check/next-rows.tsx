import { Block } from '@/components/block'
import { Row, RowList } from '@/components/row'
import { channels } from '@/content/channels/channels'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'

const { number = '' } = channels.antiFraud

interface NextRowsProps {
  readonly againWords: string
  readonly onAgain: () => void
  readonly onPhone?: () => void
}

/** What to do after a check, whatever came out of it. */
export function NextRows({ againWords, onAgain, onPhone }: NextRowsProps) {
  const { appInfo, navigation, phone } = usePlatform()
  if (appInfo.isSinglePage()) return null
  return (
    <Block title="接下来">
      <RowList flush>
        <Row id="next-paid" plain title="我已经付了钱，或者寄了卡" onClick={() => navigation.open(formatRoute({ page: 'paid' }))} />
        <Row id={`call-${number}`} plain title={`打 ${number} 问问反诈中心`} end="拨打" onClick={() => void phone.dial(number)} />
        {onPhone && <Row id="next-phone" plain title="他还在电话里说过别的" end="答 8 题" onClick={onPhone} />}
        <Row id="check-again" plain title={againWords} onClick={onAgain} />
      </RowList>
    </Block>
  )
}
