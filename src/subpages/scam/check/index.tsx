import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { CheckScreen } from '@/features/scam/check/check-screen'
import { checkText } from '@/features/scam/check/check-text'
import { chatShareOfPage, momentsShareOfPage } from '@/features/share/card-shares'
import { isPhoneCheck } from '@/routes/routes'

export default function ScamCheckPage() {
  useShareAppMessage(() => chatShareOfPage('check'))
  useShareTimeline(() => momentsShareOfPage('check'))
  return <CheckScreen byPhone={isPhoneCheck(useRouter().params)} check={checkText} />
}
