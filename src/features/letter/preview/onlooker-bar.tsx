import { View } from '@tarojs/components'
import { Band } from '@/components/band'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import letterIcons from '@/components/icons/letter-icons.module.css'
import text from '@/styles/text.module.css'

interface OnlookerBarProps {
  readonly isCovered: boolean
  readonly onChange: (isCovered: boolean) => void
}

/** For whoever has somebody beside them. It covers the screen alone; what leaves the phone is decided at the end of the page. */
export function OnlookerBar({ isCovered, onChange }: OnlookerBarProps) {
  return (
    <Band ground="note">
      <Icon icon={letterIcons.eyeOff} size={20} />
      <View id="onlooker-words" className={text.grow}>
        {isCovered ? '已遮住姓名、电话、证件号、合同号、账户号、邮箱和地址。只遮屏幕，发出的不变。' : '正在显示个人信息。'}
      </View>
      <Button id="cover-data" kind="text" onClick={() => onChange(!isCovered)}>{isCovered ? '显示' : '遮住'}</Button>
    </Band>
  )
}
