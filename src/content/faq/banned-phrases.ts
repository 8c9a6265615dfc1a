import type { BannedPhrase } from '@/domain/content-check/content'

/** What an entry never says in its own voice. What others say may stand between “ ”. */
export const bannedPhrases: readonly BannedPhrase[] = [
  {
    pattern: /一定(会|能|可以|得|有|成|赢|判|退|减|违法|构成)|必定|必然会/,
    except: /不一定|(不能说|别当成|不要当成|别说|别以为|不等于)一定/g,
    why: 'promises what nobody can know',
  },
  { pattern: /肯定|绝对|必胜|稳赢|百分之百|100%|零风险|无风险/, except: /不(肯定|绝对)/g, why: 'is surer than anybody can be' },
  {
    pattern: /保证(?![人金期合责方保书险明])/,
    except: /(不|不会|不能|没法|无法|没有人能|没人能|无人能|谁也不能)保证|(一般|连带)保证/g,
    why: 'promises a result',
  },
  { pattern: /包(过|赢|成功|退|下款|免)|免还|秒批|内部(渠道|关系|名额)/, why: 'sounds like an agent' },
  { pattern: /放心(还|签|借|去|不|地|等)/, why: 'takes away a care that the reader needs' },
  { pattern: /他(们)?(犯了|犯罪|犯法|已经违法)|犯了罪/, why: 'judges a person; say 涉嫌' },
  { pattern: /(停止|不用|不要|别|暂停)还款|断供|(先|故意|可以)失联/, except: /(不是|不等于|不叫)(停止|不用)还款/g, why: 'tells people to stop paying or to hide' },
  { pattern: /自律公约|全国网贷平台投诉受理中心|银监会|银保监/, why: 'names what does not apply or does not exist any more' },
]
