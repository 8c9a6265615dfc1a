import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { Tick } from '@/components/tick'
import text from '@/styles/text.module.css'

interface ProofTicksProps {
  /** What could be kept. */
  readonly names: readonly string[]
  readonly kept: readonly string[]
  readonly onChange: (kept: readonly string[]) => void
}

/** What the person has as a proof. Only the names are noted: the things themselves stay where they are. */
export function ProofTicks({ names, kept, onChange }: ProofTicksProps) {
  return (
    <Block title="留下的凭证">
      <View className={text.hint}>有了就勾上。这里只记名字，东西放在你自己那里。</View>
      {names.map((name, index) => (
        <Tick
          key={name}
          id={`proof-${index}`}
          isOn={kept.includes(name)}
          onChange={isOn => onChange(isOn ? [...kept, name] : kept.filter(each => each !== name))}
        >
          {name}
        </Tick>
      ))}
    </Block>
  )
}
