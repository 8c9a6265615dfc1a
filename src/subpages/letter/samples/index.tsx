import { SamplesScreen } from '@/features/letter/samples/samples-screen'

export default function LetterSamplesPage() {
  return <SamplesScreen />
}
