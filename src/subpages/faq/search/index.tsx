import { useRouter } from '@tarojs/taro'
import { SearchScreen } from '@/features/faq/search/search-screen'
import { parseSearchWord } from '@/routes/routes'

export default function FaqSearchPage() {
  return <SearchScreen word={parseSearchWord(useRouter().params)} />
}
