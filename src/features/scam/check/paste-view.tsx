import { useState } from 'react'
import { Block } from '@/components/block'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { PageHead } from '@/components/page-head'
import { Row, RowList } from '@/components/row'
import { Screen } from '@/components/screen'
import { TextAreaField } from '@/components/text-area-field'
import icons from '@/components/icons/icons.module.css'
import scamIcons from '@/components/icons/scam-icons.module.css'
import { longestCheckedText } from '@/domain/scam/check-message'
import { isBlank } from '@/domain/text'
import { usePlatform } from '@/platform/context'
import { BlindSpots } from './blind-spots'

interface PasteViewProps {
  readonly onCheck: (text: string) => void
  readonly onPhone: () => void
}

const byHand = '没有读到复制的文字。长按上面的框，选“粘贴”。'

/** A box for the words of the other side. With nothing in it, the button fetches what was copied. */
export function PasteView({ onCheck, onPhone }: PasteViewProps) {
  const { clipboard } = usePlatform()
  const [text, setText] = useState('')
  const [advice, setAdvice] = useState<string>()
  const isTooLong = text.length > longestCheckedText

  async function pasteAndCheck() {
    const copied = await clipboard.read()
    if (copied.ok && !isBlank(copied.value)) onCheck(copied.value)
    else setAdvice(byHand)
  }

  const bottom = (
    <BottomBar>
      {isBlank(text)
        ? <Button id="paste-and-check" icon={scamIcons.paste} onClick={() => void pasteAndCheck()}>粘贴并检测</Button>
        : <Button id="check" onClick={() => onCheck(text)}>检测这段话</Button>}
    </BottomBar>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      <PageHead id="check-top" title="把对方的话贴过来">聊天、广告、合同里的话都行。只在这部手机上比对，不保存，不上传。</PageHead>
      <TextAreaField
        id="scam-text"
        label="对方怎么说的"
        placeholder="长按这里粘贴，或者照着打"
        advice={isTooLong ? `超过 ${longestCheckedText} 字，只比对前面的 ${longestCheckedText} 字。后面的可以分开再查。` : advice}
        onInput={typed => {
          setText(typed)
          setAdvice(undefined)
        }}
      />
      <Block>
        <RowList flush>
          <Row id="by-phone" icon={icons.phone} title="是在电话里说的？" second="答 8 个小问题" onClick={onPhone} />
        </RowList>
      </Block>
      <BlindSpots />
    </Screen>
  )
}
