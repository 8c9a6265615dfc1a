import { ScamScreen } from '@/features/scam/scam-screen'

export default function ScamPage() {
  return <ScamScreen />
}
