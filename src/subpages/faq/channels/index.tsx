import { ChannelsScreen } from '@/features/faq/channels/channels-screen'

export default function FaqChannelsPage() {
  return <ChannelsScreen />
}
