import icons from './icons/icons.module.css'
import { Row, RowList } from './row'

interface HelpLineListProps {
  readonly lines: readonly { readonly number: string; readonly when: string }[]
  readonly onCall: (number: string) => void
}

/** Numbers with the words for when to call them; a tap opens the dialler. */
export function HelpLineList({ lines, onCall }: HelpLineListProps) {
  return (
    <RowList inset>
      {lines.map(({ number, when }) => (
        <Row key={number} id={`call-${number}`} icon={icons.phone} title={number} second={when} onClick={() => onCall(number)} />
      ))}
    </RowList>
  )
}
