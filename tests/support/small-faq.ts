import { buildSearchIndex } from '@/domain/faq/build-search-index'
import { openSearchIndex } from '@/domain/faq/search-index'
import type { SearchWords } from '@/domain/faq/search-words'

const words: SearchWords = {
  synonyms: ['上门 外访 家访', '催收 讨债', '律师函', '征信 信用报告', '违法 合法', '12378', '传票', '通讯录', '手机卡 sim卡'],
  common: '怎么办 吗 我 的 是 什么 了 怎么 能',
  variants: ['帐账'],
}

const pinyin = [
  'bao爆.', 'can.餐', 'chuan传.船', 'cui催.崔', 'fa法.', 'ha.哈', 'han函.寒', 'he合.', 'ji几寄.', 'ka卡.', 'lu录.', 'lv律.', 'ma吗.妈', 'men门.们', 'piao票.漂', 'qi期.', 'shang上.',
  'sang.桑', 'shen什.', 'shi师.狮', 'shou收手.', 'sou.搜', 'tian天.', 'tong通.', 'wei违.', 'xin信.', 'xun讯.', 'yu逾.', 'zheng征.',
].join(' ')

const entry = (id: string, group: 'visit' | 'calls' | 'threats' | 'credit' | 'scam', question: string, asked: readonly string[], answer = '') =>
  ({ id, group, question, asked, answer: [answer], doNow: [], doNot: [] })

/** Six entries and a handful of words, for tests of the search itself. */
export const smallFaq = openSearchIndex(buildSearchIndex([
  entry('visit', 'visit', '催收上门合法吗', ['外访违法吗'], '来谈可以，闯入违法。'),
  entry('contacts', 'calls', '爆通讯录怎么办', ['催收打遍我的通讯录']),
  entry('letter', 'threats', '收到律师函要怕吗', ['律师函是什么']),
  entry('summons', 'threats', '收到传票怎么办', []),
  entry('credit', 'credit', '逾期几天上征信', ['信用报告什么时候记'], '银行催收前可以打12378。'),
  entry('sim', 'scam', '要我寄手机卡', ['SIM卡寄给12378的人']),
], words, pinyin), words)
