import type { WordRule } from '@/domain/letter/word-check/word-rules'

const absolutePromises: WordRule = {
  id: 'W411',
  reason: 'absolutePromise',
  replacement: '本人会按商定的日期和金额归还',
  words: [
    { pattern: /(?:保证一定|一定保证|百分之百保证|绝对?不会?再)/g },
    { pattern: /永远/g, unlessBefore: /^(?:地)?(?:离开|离去|失去|走了|站不|无法|不能|落下|留下|闭上|停在)/ },
    { pattern: /全部责任/g, unlessAfter: /(?:对方|司机|货车|肇事|事故|认定|交警|公司|单位)[^，。；！？\n]{0,8}$/ },
    { pattern: /任何后果/g, unlessAfter: /(?:造成|产生|引起|出现)$/ },
    { pattern: /无条件/g, unlessBefore: /^(?:治|手术|就医|看病|住院|上学|读书|继续|购|做|开|聘|照|居家)/, unlessAfter: /(?:家里|家中|家庭|当地|农村|医院|厂里|单位|确|暂)$/ },
    { pattern: /砸锅卖铁|承担(?:一切|所有|全部)?刑事责任|放弃(?:诉讼)?时效|放弃抗辩/g },
  ],
}

const outOfReach: readonly WordRule[] = [
  {
    id: 'W412',
    reason: 'outOfReach',
    replacement: '请求减免逾期费用，本金及依法应付的利息本人愿意归还',
    words: [
      { pattern: /[只仅光](?:想|愿意?|能|需|用)?[归偿]?[还付]清?本金/g, unlessAfter: /[不并]$/ },
      { pattern: /免除全部/g, unlessBefore: /^的?(?:罚息|违约金|滞纳金|逾期|催收)/ },
      { pattern: /一笔勾销/g },
    ],
  },
  {
    id: 'W412',
    reason: 'outOfReach',
    replacement: '还清后请如实更新征信信息',
    words: [
      { pattern: /(?:删除|删掉|消除|清除|抹掉|撤销)[^，。；！？\n]{0,6}(?:征信|逾期|不良)的?(?:不良|逾期)?记录|(?:征信|逾期)的?(?:不良)?记录(?:全部|都|给我)?(?:删除|删掉|消除|清除|抹掉)/g },
      { pattern: /不上征信/g, unlessAfter: /上$/ },
    ],
  },
]

const insults: readonly WordRule[] = [
  {
    id: 'W413',
    reason: 'insult',
    replacement: '恳请贵方与本人平和沟通',
    words: [
      { pattern: /人渣|混蛋|混账|王八蛋|狗东西|狗屁|不要脸|无耻|缺德|卑鄙|丧尽天良|丧良心|狼心狗肺|败类|走狗|吸血鬼|白痴|脑残|傻[逼比b]|畜牲(?!口)|疯狗|催收狗|滚蛋|滚开|给我滚|操你|你大爷/g },
      { pattern: /(?:你们|贵方|贵司|平台|公司|客服|催收)[^，。；！？\n]{0,4}是?(?:骗子|强盗|土匪|流氓|垃圾)/g, unlessBefore: /^(?:分类|清运|桶|站|费|处理)/ },
      {
        pattern: /(?:垃圾|流氓|强盗|土匪|黑心|骗子)(?:公司|平台|机构|客服|催收|贷款|行为)|[真太]垃圾|像(?:强盗|土匪|流氓)/g,
        unlessAfter: /(?:被|遭|遇到|遇上)[^，。；！？\n]{0,4}$/,
      },
      { pattern: /(?:你们|催收|客服)(?:都|真|简直|根本){0,2}不是人/g, unlessBefore: /^[工类为员]/ },
      { pattern: /畜生/g, unlessBefore: /^[病长产育崽下]/, unlessAfter: /[家牲役种耕幼仔母]$/ },
      { pattern: /去死/g, unlessBefore: /^[守记磕亡皮角]/, unlessAfter: /[过下上出回除]$/ },
      { pattern: /他妈的/g, unlessBefore: /^[^，。；！？\n]{0,2}(?:病|手术|医|药|治|住院|身体|生活|养老|房|工资|户口|身份|检查|费|钱|店|家)/ },
      { pattern: /神经病/g, unlessBefore: /^[变学理性]/, unlessAfter: /(?:周围|末梢|视|多发|自主)$/ },
      { pattern: /活该/g, unlessBefore: /^(?:动|怎么|如何)/, unlessAfter: /[生干农]$/ },
    ],
  },
  {
    id: 'W413',
    reason: 'selfBlame',
    replacement: '本人目前遇到困难',
    words: [
      { pattern: /我(?:就|真|真的|简直)?是[个一]{0,2}(?:没用的人|废物|废人|窝囊废|罪人)|罪有应得/g },
      { pattern: /我(?:真|真的|太|实在|就是)?没用(?=$|[，。；！？\n了])/g },
    ],
  },
]

const legalTalk: readonly WordRule[] = [
  {
    id: 'W414',
    reason: 'article',
    countsWhenDenied: true,
    replacement: '具体以合同和有关规定为准',
    words: [
      {
        pattern: /第 ?[一二三四五六七八九十百千零〇两\d]{1,12} ?条/g,
        unlessBefore: /^(?:生产|流水|产|作业)?(?:线|路|街|巷|胡同)|^(?:短信|件|信息|消息|微信|语音|记录|评论|通知|腿|胳膊|河|船|鱼|裤|裙|毛巾|烟)/,
        unlessAfter: /(?:合同|协议|借据|公告|告知书)(?:书)?的?$/,
      },
      { pattern: /(?:法|法典|条例|办法|规定|解释)》? ?\d{1,4} ?条/g },
    ],
  },
  {
    id: 'W414',
    reason: 'legalClaim',
    replacement: '恳请贵方核实',
    words: [
      { pattern: /(?:你们|你方|贵方|贵司|贵公司)[^，。；！？\n]{0,8}(?:违法|犯法|犯罪)/g },
      { pattern: /法院(?:一定|肯定|必然|必定)?会(?:支持|判)我/g },
    ],
  },
]

const tradeWords: WordRule = {
  id: 'W415',
  reason: 'trade',
  replacement: '请求协商延期、分期或减免逾期费用',
  words: [
    { pattern: /停息(?:挂[账帐]|分期)|征信(?:修复|洗白)|(?:修复|洗白)征信|债务优化/g },
    { pattern: /反催收/g, unlessAfter: /违$/ },
    { pattern: /停催/g, unlessBefore: /^[化熟芽眠乳奶]/, unlessAfter: /暂$/ },
    { pattern: /法务介入/g, unlessBefore: /^[^，。；！？\n]{0,4}(?:劳动|工伤|工资|欠薪|仲裁|赔偿|离职)/ },
    { pattern: /内部渠道/g, unlessBefore: /^[^，。；！？\n]{0,3}(?:招聘|应聘|转岗|竞聘|采购|报修|公示|调岗)/ },
  ],
}

const authorities: WordRule = {
  id: 'W416',
  reason: 'authority',
  countsWhenDenied: true,
  words: [
    { pattern: /银监|银保监/g, unlessBefore: /^[控测]/, unlessAfter: /收$/ },
    {
      pattern: /(?:法院|公安|警方|派出所|检察院|监管局|监管部门)已/g,
      unlessBefore: /^经?[^，。；！？\n]{0,12}(?:我的|本人|报案|被骗|诈骗|回执|劳动|仲裁|离婚|欠薪|工资|工伤|抚养|原公司|原单位|前公司|雇主|破产|车祸|事故|户口|肇事)/,
    },
  ],
}

const begging: WordRule = {
  id: 'W418',
  reason: 'begging',
  replacement: '恳请贵方结合本人实际情况予以考虑',
  words: [
    { pattern: /求求/g, unlessBefore: /^[职助学证医偿教索]/, unlessAfter: /[要需追]$/ },
    { pattern: /跪/g, unlessBefore: /^(?:姿|式|垫|位|着?(?:铺|贴|干活|擦|修))/, unlessAfter: /(?:蹲|蹲或|不能|无法|不可|难以)(?:久|长时间|下|蹲)?$/ },
    { pattern: /[磕叩]头/g, unlessBefore: /^(?:机|采油|虫)/, unlessAfter: /(?:祭祖|上坟|清明|扫墓|拜年|牙|门)$/ },
    { pattern: /大恩大德|行行好|可怜可怜|[做当]牛做马|阿弥陀佛|(?:菩萨|上帝|老天爷?|神明)保佑/g },
  ],
}

/** What is worth another thought. */
export const warningRules: readonly WordRule[] = [
  absolutePromises, ...outOfReach, ...insults, ...legalTalk, tradeWords, authorities, begging,
]
