import { HomeScreen } from '@/features/home/home-screen'
import { useVisit } from '@/pages/use-visit'

export default function HomePage() {
  return <HomeScreen visit={useVisit()} />
}
