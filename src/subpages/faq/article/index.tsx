import { useRouter } from '@tarojs/taro'
import { ArticleScreen } from '@/features/faq/article/article-screen'
import { Unavailable } from '@/features/faq/unavailable'
import { parseArticleRoute } from '@/routes/routes'

export default function FaqArticlePage() {
  const route = parseArticleRoute(useRouter().params)
  return route ? <ArticleScreen law={route.law} article={route.article} /> : <Unavailable what="article" />
}
