import { FaqScreen } from '@/features/faq/faq-screen'

export default function FaqPage() {
  return <FaqScreen />
}
