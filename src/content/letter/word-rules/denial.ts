import type { Denial } from '@/domain/letter/word-check/word-rules'

const deniedThing = oneOf(
  '伪造|虚构|编造|隐瞒|骗贷|套现|做假|作假|造假|恶意拖欠|恶意透支|故意不还|逃债|躲债|赖账|逃避还款|虚?假证明|虚?假流水|虚?假病历|密码|验证码|曝光|上访|堵门|律师|法务',
)
/** The other things of a list that is denied as a whole: “没有伪造、虚构……”. */
const listed = `${deniedThing}[材料事实证明流水资料病历过]{0,6}${oneOf('、|或者|或|和|及|与|以及|也')}`
/** The view that others should not take: “请不要认为我是恶意拖欠”. */
const view = `${oneOf('误会|误解|认为|以为|当成|当作|看成|视为|认定为|认定|怀疑')}${oneOf('我|本人')}?`
const plain = '任何|一点|半点|丝毫|什么|那种|这种|想过|想要|想|要|过|有|去|会|曾经|曾|因为|因|存在|打算'
const small = oneOf(
  `${plain}|求|做过|做到|做|在|用|是|被|进行|参与|涉及|涉嫌|属于|构成|意图|主观|提供|提交|出示|使用|通过|利用|透露|泄露|告诉|请求|委托|找|请|让|向|他人|别人|人`
  + '|第三方|公司|机构|媒体|网上|说',
)
/** What may stand between a denial and what is denied. */
const between = `(?:${small}|${view}|${listed}){0,6}$`
const firm = '没有|没|从未|从来没|未曾|未|并无|毫无|绝无|无|并非|绝非|不是|不会|绝不|决不|从不|不存在'
const soft =
  '不想|不愿|不敢|没敢|不肯|不要|不必|不该|不再|不求|不请求|不打算|不准备|不需要|不可能|不能|不[做搞用办找去]|谈不上|算不上|请勿|勿|避免|防止|杜绝|拒绝|反对|以免|免得|担心|害怕|生怕|就怕|只怕|很怕'
const noDenial = '是不是|会不会|能不能|想不想|要不要|敢不敢|有没有?|该不该|不是没|不是不|并非没|不能不|不会不|差一?点没|难道|何尝不|怎么不|不是说'

/** “我没有伪造任何材料” admits nothing; “我不是没有伪造” and “是不是伪造” do not deny it. */
export const denial: Denial = {
  before: new RegExp(`${oneOf(`${firm}|${soft}`)}${between}`),
  unless: new RegExp(`${oneOf(noDenial)}${between}`),
  after: /^[材料证明流水病历的]{0,5}(?:事|事情|情况|行为|想法|念头|意思|意图)?，?(?:我|本人)?(?:从来|绝对|根本|都|也|并){0,2}(?:没有过?(?=$|[，。；！？\n])|不存在|没做过|没干过|从未有过)/,
}

/** Only a plain no, close to the words; “不想”, “不敢” or “没告诉别人” do not count. */
export const firmDenial = new RegExp(`(?:^|[^是非说点有会]|[^能]说)${oneOf(firm)}${oneOf(plain)}{0,4}$`)

function oneOf(words: string): string {
  return `(?:${words})`
}
