import type { WordRule } from '@/domain/letter/word-check/word-rules'
import { firmDenial } from './denial'
import { either } from './either'

/** Someone else did it, and nobody was made to. */
const bySomeoneElse =
  /(?:被|遭)(?:人|他人|别人|骗子|对方)?(?:冒名|冒用|盗用|拿去|用来)?$|(?:骗子|对方|他人|别人|有人|冒名|冒充|团伙|分子|老板|合伙人|前夫|前妻)[^，。；！？\n逼迫让叫催我]{0,6}$/
const employer = /(?:公司|老板|单位|厂里|工厂|企业|甲方|客户|雇主|包工头|承包方)[^，。；！？\n我]{0,6}$/
const wages = /^(?:了?我们?|员工|工人|大家)?的?(?:工资|薪水|薪资|货款|工程款|劳务费|保证金|押金|尾款)/
/** “非恶意逾期”, “如有伪造，愿……”: said to rule it out. */
const ruledOut = /非(?:因|属|出于)?(?:主观|本人|我)?(?:故意|恶意)?$|(?:如有|如果|如存在|若|倘若|一旦|万一)(?:我|本人)?(?:有|存在|发现)?(?:任何)?$/
const onLeave = /[请病事产休年婚丧寒暑放长短春探例节育护陪销补调真打开伤亲薪工理儿乳孕疗公]$|请[了过](?:[一二三两半几\d]{1,2}(?:天|周|个?月|年))?的?$/
const farming = '[苗鱼虾蟹猪羊鸡鸭鹅树]|庄稼|作物|蜜蜂'

const threats: WordRule = {
  id: 'E401',
  reason: 'threat',
  replacement: '如不能同意，请告知理由和可以提供的其他方案',
  words: [
    { pattern: /曝光/g, unlessBefore: /^(?:度|量|率|值|时间|不足|过度|参数|补偿)/, unlessAfter: /(?:多重|双重|二次|长|过度)$/ },
    { pattern: /找媒体/g, unlessBefore: /^[^，。；！？\n]{0,6}(?:工作|岗位|职位|实习|上班|兼职|活干)/ },
    { pattern: /(?:举报|投诉|告)到底|同归于尽|鱼死网破|走着瞧|等着瞧|[打砍捅整搞]死(?:你|他们)|杀了(?:你|他们)/g },
    { pattern: /弄死/g, unlessBefore: /^(?:机|了?(?:不少|很多|一批|几)?[^，。；！？\n]{0,2}(?:苗|果树|庄稼|鱼|猪|鸡|羊|虫))/, unlessAfter: new RegExp(`(?:${farming}).{0,3}$`) },
    { pattern: /报复/g, unlessBefore: /^[性工查核印议审诊课习检式盘述命杂合原制发读]/, unlessAfter: /(?:打击|[上申汇呈填通])$/ },
    { pattern: /上访/g, unlessBefore: /^[谈问客学]/, unlessAfter: /[以网线街]$/ },
    { pattern: /堵门/g, unlessBefore: /^(?:窗|洞|框|缝)/, unlessAfter: /(?:砌墙|封窗|泥沙|泥石|洪水|雪|沙袋)$/ },
    { pattern: /拉横幅/g, unlessAfter: /(?:帮人|帮忙|负责|打零工|兼职|广告店|婚庆|活动)[^，。；！？\n]{0,6}$/ },
  ],
}

const despair: WordRule = {
  id: 'E402',
  reason: 'despair',
  // Only a firm no counts here: who writes “我不想轻生” may well need someone to talk to.
  countsWhenDenied: true,
  words: [
    { pattern: /自杀/g, unlessBefore: /^(?:式|率|干预|预防|热线)/, unlessAfter: /(?:防|预防|干预)$/ },
    { pattern: /轻生/g, unlessBefore: /^[活育病产意态]/, unlessAfter: /[年减从]$/ },
    { pattern: /不想活/g, unlessBefore: /^[动跃用]/ },
    { pattern: /跳楼/g, unlessBefore: /^(?:价|机|大?甩卖|清仓|处理)/ },
    {
      pattern: /活不下去/g,
      unlessAfter: new RegExp(`(?:店|厂|公司|企业|生意|铺子?|工作室|餐馆|饭馆|行业|${farming})(?:都|也|已经|已|就|实在|真的?|快要?|再|眼看|根本){0,3}$`),
    },
    { pattern: /寻短见|寻死|了结自己|结束(?:自己的)?生命|一死了之|死了算了|不如死了|割腕|上吊|写好?了?遗书|不想再?活下去/g },
    { pattern: /想死/g, unlessBefore: /^[守磕记撑扛你]/ },
  ].map((word) => ({ ...word, unlessAfter: either(word.unlessAfter, firmDenial) })),
}

const selfAccusation: readonly WordRule[] = [
  {
    id: 'E403',
    reason: 'selfAccusation',
    replacement: '本人目前无法按时足额还款',
    words: [
      { pattern: /恶意(?:透支|拖欠|欠款|逾期|逃债|逃废债|不还)/g, unlessBefore: wages, unlessAfter: either(employer, ruledOut) },
      { pattern: /故意(?:不还|拖欠|逾期|赖账|逃债|躲债)/g, unlessBefore: wages, unlessAfter: either(employer, ruledOut) },
      { pattern: /有(?:钱|能力)[却但也就]?不还/g },
    ],
  },
  {
    id: 'E403',
    reason: 'selfAccusation',
    words: [
      { pattern: /骗贷/g, unlessBefore: /^(?:案|团伙)/, unlessAfter: either(bySomeoneElse, /[诱受反防]$/) },
      { pattern: /伪造/g, unlessAfter: either(bySomeoneElse, ruledOut) },
      {
        pattern: /虚?假(?:证明|流水|病历|合同|材料|工资条|公章)/g,
        unlessBefore: /^(?:线|工)/,
        unlessAfter: either(onLeave, ruledOut),
      },
      { pattern: /虚构/g, unlessBefore: /^(?:小说|故事|作品|类|写作|文学)/, unlessAfter: either(bySomeoneElse, ruledOut) },
      {
        pattern: /套现/g,
        unlessAfter: either(bySomeoneElse, /(?:股票|基金|股权|期权|理财|房产|房子|房屋|车子?|黄金|首饰|份额|积分)[^，。；！？\n]{0,3}$|[外手一两几整全成配护皮每]$/),
      },
      { pattern: /隐瞒了?(?:我的|个人|真实)?(?:收入|资产|财产)/g, unlessAfter: either(bySomeoneElse, ruledOut) },
    ],
  },
]

const forgery: WordRule = {
  id: 'E404',
  reason: 'forgery',
  words: [
    {
      pattern: /ps?[了过好一张个的]{0,3}(?:图|证明|诊断|流水|病历|截图)/g,
      unlessBefore: /^(?:师|标|片|层|纸|像|书|谱|的?(?:单子|活|工作|兼职)|接单|兼职|软件|设计|为生|谋生|[赚挣])/,
      unlessAfter: /(?:[a-z0-9]|兼职|靠|帮人|学习?|代|接)$/,
    },
    { pattern: /包装(?:银行|工资)?流水/g, unlessBefore: /^(?:线|作业|工)/ },
    { pattern: /做假/g, unlessBefore: /^[期日肢牙发睫山花设定]/, unlessAfter: either(employer, /叫$/) },
    { pattern: /造假/g, unlessBefore: /^[期日肢牙发睫山花]/, unlessAfter: either(bySomeoneElse, employer) },
    { pattern: /弄虚作假/g },
    { pattern: /开[一张份个的]{0,2}假(?:证明|流水|病历|病假条|发票|合同)/g, unlessAfter: /[公离]$/ },
  ],
}

const secrets: WordRule = {
  id: 'E405',
  reason: 'secret',
  words: [
    {
      pattern: /(?:服务|支付|银行卡|取款|登录|交易|手机|查询)?密码|(?:短信|动态)?验证码|动态口令/g,
      unlessBefore: /^(?:锁|箱|学|器|柜|门|保护|本(?!人)|错误|输错|不对|忘|丢|被|收不到|找不回|登不上|登录不上|(?:一直|总是|都|老是|经常)?(?:延迟|收不|没收|没有收|出错))/,
      unlessAfter: /(?:忘记?|忘掉|收不到|没收到|未收到|接不到|索要|索取|骗[走取去]?|套取|盗取?|修改|改|重置|找回|输错|要|[要让叫逼骗]我(?:提供|说出|报出?|交出|发给?))(?:我|了|过|的|短信|手机|支付|银行卡|登录|服务|平台|对方|他|他们){0,3}$/,
    },
    { pattern: /cvv2?/g, unlessBefore: /^[a-z]/, unlessAfter: /[a-z0-9]$/ },
  ],
}

const agents: WordRule = {
  id: 'E407',
  reason: 'agent',
  replacement: '本申请由本人提出',
  words: [
    {
      pattern: /委托(?!加工|贷款|方|书)[^，。；！？\n]{0,12}?(?:公司|律师|法务|机构|团队|第三方)/g,
      unlessBefore: /^(?:公司|机构|人员)?(?:实施|进行|来|去|上门|电话|对我)?催|^[^，。；！？\n]{0,10}(?:卖|售|租|拍卖|加工|运|招聘|装修|维修|追讨|讨要|讨薪|欠薪|工资|工伤|离婚|劳动|仲裁|赔偿)/,
      unlessAfter: /(?:贵方|贵司|贵行|贵公司|你们|你方|你行|平台|银行|对方|机构|放款方|出借方|资方|自称是?|[受被]|暂停|停止|暂缓|撤销|撤回|取消)(?:我的|[^，。；！？\n我本]){0,6}$/,
    },
    { pattern: /代(?:为|理)协商/g },
    { pattern: /团队为我/g, unlessBefore: /^[^，。；！？\n]{0,4}(?:捐|筹|加油|庆|手术|治|会诊|看病)/ },
    {
      pattern: /(?:公司|机构|团队|老师|顾问|法务|律师|中介)(?:来|会|已经?)?[帮替代为](?:我|本人)(?:来|去)?(?:协商|谈判|处理债务)/g,
      unlessBefore: /^(?:了|好)?(?:工伤|赔偿|工资|补偿)/,
    },
  ],
}

/** What may not leave the phone in a letter. */
export const errorRules: readonly WordRule[] = [threats, despair, ...selfAccusation, forgery, secrets, agents]
