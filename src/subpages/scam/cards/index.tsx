import { useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { chatShareOfCard, firstCard } from '@/features/share/card-shares'
import { CardsScreen } from '@/features/share/cards-screen'

export default function ShareCardsPage() {
  const [chosen, choose] = useState(firstCard.id)
  useShareAppMessage(() => chatShareOfCard(chosen))
  return <CardsScreen chosen={chosen} onChoose={choose} />
}
