import { PosterScreen } from '@/features/share/poster-screen'

export default function PosterPage() {
  return <PosterScreen />
}
