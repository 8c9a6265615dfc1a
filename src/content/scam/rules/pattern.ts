/** What is written in patterns as {name}. */
const fragments: Readonly<Record<string, string>> = {
  number: '(?:\\d[\\d,.]{0,9}|[一二两三四五六七八九十百千万零半几壹贰叁肆伍陆柒捌玖拾佰仟]{1,8})',
  // A price: two digits at least, or a number with a unit.
  price: '(?:\\d{1,3}(?:\\.\\d{1,2})?[万千百块元kw]|\\d{2,6}[\\d,.]{0,8}(?![\\d日天期])|[一二两三四五六七八九十半几壹贰叁肆伍陆柒捌玖]{1,2}[百千万佰仟]'
    + '[一二两三四五六七八九十百千万零半多壹贰叁肆伍陆柒捌玖拾佰仟]{0,5}|[一二两三四五六七八九十半几]{1,3}[元块])',
  tenths: '(?:\\d(?:\\.\\d)?|[一二两三四五六七八九半]{1,2})(?:折|成)',
  percent: '(?:\\d{1,3}(?:\\.\\d{1,2})?(?:%|个点|个百分点|成|折)|百分之[一二两三四五六七八九十半点零\\d]{1,5}|千分之[一二三四五六七八九\\d]'
    + '|[一二两三四五六七八九十半几]{1,3}(?:个点|成|折))',
  share: '(?:\\d{1,3}(?:\\.\\d{1,2})?(?:%|个点|个百分点|成)|百分之[一二两三四五六七八九十半点零\\d]{1,5}|千分之[一二三四五六七八九\\d]'
    + '|[一二两三四五六七八九十半几]{1,3}(?:个点|成))',
  debt: '(?:逾期|网贷|信用卡|欠款|债务?|负债|贷款|利息|罚息|催收|征信|黑名单|大数据|起诉|限高|失信|账单|花呗|借呗|白条|微粒贷|小贷|平台|本金|期数)',
  fix: '(?:修复|消除|清除|减免|免除|停掉?|降低?|延期|分期|协商|处理|解决|优化|整合|重组|置换|规划|结清|代还|撤销?|摆平|搞定|规避|应对|谈判|咨询|救助|援助|帮扶|化解|代办|办理|清零|减半)',
  // Names of the chat app, plain and disguised.
  chat: '(?:微信|[微薇徽]|威信|薇信|卫星|卫信|维信|围信|v信?|vx|wx|weixin|weix|wei ?xin|wechat|企业微信|企微|qq|q群|扣扣|球球|企鹅号|line|telegram|飞机号|tg)',
  us: '(?:我们?|咱们?|我司|我方|我这边?|本人|本公司|本团队|公司|老师|客服|法务|专员|顾问|经理|助理|导师|团队|财务|内勤|工作人员|管理员|群主|调解员|书记员|对接人)',
  me: '(?:我们?|咱们?|我司|我方|我这边?|本公司|本团队|老师|客服|法务|专员|顾问|经办人)',
  you: '(?:你们?|您|大家|姐妹们?|兄弟们?|老哥们?|客户|负债人|甲方|各位|朋友)',
}

/**
 * A regular expression from alternatives in a readable form: {name} stands for a fragment, ~6 for at most six characters of the same
 * sentence, -6 for as many of the same clause; groups do not capture.
 */
export function pattern(...alternatives: readonly string[]): RegExp {
  const source = alternatives.join('|')
    .replace(/\{([a-z]+)\}/g, (whole, name: string) => fragments[name] ?? whole)
    .replace(/~(\d+)/g, '[^。！？\\n]{0,$1}')
    .replace(/(^|[^\\[\w])-(\d+)/g, '$1[^，。；！？\\n]{0,$2}')
    .replace(/\((?!\?)/g, '(?:')
  return new RegExp(source, 'g')
}
