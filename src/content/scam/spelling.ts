import type { ScamSpelling, SpelledWord } from '@/domain/scam/scam-rules'

/** Traditional characters of the words that matter here, each followed by its simplified form. */
const traditional = '萬万與与專专業业丟丢兩两嚴严個个箇个臨临為为爲为舉举麼么麽么義义習习書书買买瞭了爭争於于跤交產产産产親亲僅仅從从們们價价眾众衆众優优夥伙會会傳传傷伤偽伪僞伪體体餘余傭佣藉借債债関关關关興兴俱具養养內内冊册寫写決决況况凍冻凈净淨净準准減减湊凑'
  + '幾几憑凭齣出擊击劃划刪删別别彆别颳刮製制賸剩勸劝辦办務务動动懃勤區区醫医昇升陞升華华協协單单賣卖衛卫曆历歷历壓压厭厌廈厦叄叁參参發发髮发變变隻只檯台臺台颱台號号後后嚮向曏向嚇吓嗎吗聽听啓启啟启員员週周諮咨響响廻回迴回團团糰团園园睏困圍围國国'
  + '圖图場场塊块堅坚墊垫聲声處处備备復复複复夠够頭头姊姐學学寶宝實实審审傢家對对導导將将侷局跼局屬属佈布師师帳账帶带蓆席幫帮乾干幹干並并併并廣广應应開开異异張张彈弹強强歸归噹当當当錄录録录徵征徑径憂忧懮忧唸念態态總总懇恳惡恶癒愈願愿慼戚戶户纔才'
  + '託托釦扣執执掃扫擾扰摺折護护報报擔担攏拢攔拦撥拨擇择掛挂罣挂擋挡掙挣揮挥輓挽損损換换據据攬揽攝摄擺摆數数斷断無无舊旧時时暫暂闇暗麯曲術术機机權权條条來来鬆松闆板搆构構构菓果標标欄栏樣样覈核檔档橋桥檢检樓楼檻槛櫥橱歡欢欵款殘残匯汇彙汇汙污溝沟'
  + '沒没洩泄註注測测潤润漲涨澱淀溫温滾滚滿满點点爛烂熱热猶犹瑪玛翫玩現现毬球電电畫画癥症監监蓋盖眞真著着瞞瞒碼码礎础確确離离俬私種种祕秘稱称稅税穩稳竅窍筆笔籌筹簽签籤签簡简類类係系繫系緊紧纍累糾纠紅红約约綱纲納纳紛纷紓纾綫线線线練练組组細细織织'
  + '終终紹绍經经綁绑結结繞绕給给絡络絕绝絶绝統统繼继緒绪續续維维綠绿緑绿緩缓編编繳缴網网罰罚羣群職职聯联脹胀脫脱臉脸緻致艷艳豔艳範范薦荐獲获穫获營营蟲虫螞蚂蠱蛊補补錶表裝装見见規规視视覺觉計计訂订認认討讨讓让訓训議议訊讯記记講讲許许論论訟讼設设'
  + '訪访訣诀証证證证評评識识詐诈訴诉診诊詞词試试誠诚話话詢询該该詳详誤误誘诱說说説说請请讀读課课誰谁調调談谈謊谎謂谓謝谢謹谨譜谱負负財财責责敗败帐账賬账貨货質质貪贪貧贫購购貳贰貼贴貴贵貸贷費费資资賠赔賴赖賺赚贏赢趕赶轉转輪轮軟软轟轰輕轻載载輸输'
  + '邊边達达過过還还這这進进遠远違违連连遲迟選选遞递踰逾郵邮鬱郁鄭郑埰采採采裏里裡里鍾钟鐘钟鑰钥錢钱鐵铁錚铮剷铲鏟铲銀银鏈链銷销鎖锁錯错鏡镜長长門门閉闭問问閑闲閒闲間间閨闺隊队陸陆險险隨随難难霧雾靜静麵面頁页頂顶項项順顺須须鬚须顧顾預预領领額额'
  + '風风飛飞馬马驗验騙骗騷骚雞鸡鷄鸡鵝鹅齊齐'

/** Other characters to read as plain ones, written in the same way. */
const otherForms = '①1②2③3④4⑤5⑥6⑦7⑧8⑨9❶1❷2❸3❹4❺5❻6❼7❽8❾9〇0零零丨|丶·‖|∕/'
  + 'āaáaǎaàaēeéeěeèeīiíiǐiìiōoóoǒoòoūuúuǔuùuǖvǘvǚvǜvüv'
  + 'ⅤVⓥVⓋVⓦWⓧXｖvνvѵv'

/** Characters of spoken Cantonese and the ones of the standard language that mean the same, written in the same way. */
const cantonese = '唔不俾给畀给嘅的冇没佢他哋们嚟来嗰那咗了攞拿睇看搵找喺在咁这啲些嘢事噉这喇了乜什'

/**
 * Words that filters look for, each character with what is written in its place: sound-alikes, look-alikes, its parts, its pinyin. A
 * character stands for itself without being named. Words of two characters take no sound-alike that makes another common word.
 */
type Spelling = readonly [word: string, parts: readonly string[], unless?: RegExp]
const spellings: readonly Spelling[] = [
  ['停息挂账', ['亭庭婷廷ting', '西熄惜吸析希夕席溪xi', '褂卦瓜刮挂gua', '帐丈涨章张仗胀zhang']],
  ['停息', ['亭庭婷廷ting', '熄惜xi'], /停惜|停熄火/],
  ['挂账', ['褂卦gua', '帐丈胀zhang'], /挂丈/],
  ['征信修复', ['铮证症怔争政正挣郑zheng', '芯欣新心辛xin', '休秀羞xiu', '付覆负副腹附富fu']],
  ['征信', ['铮症怔zheng', '芯xin']],
  ['修复征信', ['休秀xiu', '付覆fu', '铮证症怔争政正zheng', '芯欣新心xin']],
  ['修复', ['休羞xiu', '覆fu']],
  ['征信', ['彳正', '亻言']],
  ['债务优化', ['寨宅摘zhai亻责', '物雾误悟勿wu', '忧尤友油悠幽由you', '华画话划hua']],
  ['债务', ['寨亻责zhai', '物雾误wu']],
  ['债务规划', ['zhai', 'wu', 'gui', 'hua']],
  ['债务重组', ['寨zhai', '物wu', '虫chong', '祖zu']],
  ['优化', ['忧尤you', 'hua']],
  ['债优', ['zhai寨', 'you忧']],
  ['反催收', ['返翻凡fan', '崔摧崔翠脆cui', '手守首shou']],
  ['催收', ['崔摧翠cui', 'shou'], /翠收/],
  ['洗白', ['xi氵先', 'bai柏百'], /先百/],
  ['信用卡', ['芯xin', '佣yong', '咔咖ka']],
  ['验证码', ['厌艳燕yan', '正症政zheng', '玛马蚂ma']],
  ['验证码', ['yan', '证', '码']],
  ['手机卡', ['首守shou', '鸡几ji', '咔ka']],
  ['电话卡', ['dian', '画华hua', '咔ka']],
  ['银行卡', ['淫yin', 'hang', '咔ka']],
  ['逾期', ['愈渝yu', 'qi']],
  ['网贷', ['罔wang', 'dai']],
  ['网贷', ['网', '代袋带'], /网(?:代|袋|带)(?![款平逾])/],
  ['协商', ['xie', 'shang']],
  ['协商', ['协', '伤']],
  ['垫资', ['淀殿dian', 'zi姿']],
  ['贷款', ['dai', 'kuan']],
  ['过桥', ['guo', 'qiao']],
  ['铲单', ['chan', 'dan']],
  ['逃债', ['tao', 'zhai']],
  ['上岸', ['shang', 'an']],
  ['代办', ['dai', 'ban']],
  ['法务', ['fa', 'wu']],
  ['退息', ['tui', 'xi']],
  ['退保', ['tui', 'bao']],
  ['黑户', ['hei', 'hu']],
  ['微信', ['wei', 'xin']],
  ['支付宝', ['zhi', 'fu', 'bao']],
]

const initials: readonly (readonly [initials: string, word: string])[] = [
  ['txgz', '停息挂账'], ['zxxf', '征信修复'], ['xfzx', '修复征信'], ['zwyh', '债务优化'], ['zwcz', '债务重组'], ['fcs', '反催收'], ['xyk', '信用卡'],
  ['yzm', '验证码'], ['sjk', '手机卡'], ['wd', '网贷'], ['yq', '逾期'], ['xs', '协商'], ['zx', '征信'],
]

/** `ting` is one sound, `亻责` are two parts of one character; other Chinese characters stand one for one. */
function alternatives(char: string, others: string, isLong: boolean): string {
  const sounds = others.match(/[a-z]+/g) ?? []
  const halves = others.match(/[亻彳氵][\u4e00-\u9fff]/g) ?? []
  const singles = others.replace(/[a-z]+|[亻彳氵][\u4e00-\u9fff]/g, '')
  return [...halves, ...sounds, ...(isLong ? sounds.map(sound => sound.charAt(0)) : []), `[${char}${singles}]`].join('|')
}

/** Only in a longer word may a single letter stand for a character, as in 债w规划. */
function spelledWord([word, parts, unless]: Spelling): SpelledWord {
  const source = Array.from(word, (char, index) => {
    const forms = alternatives(char, parts[index] ?? '', word.length > 2)
    return index === 0 ? `(${forms})` : `( ?(?:${forms}))`
  })
  return { word, pattern: new RegExp(source.join(''), 'g'), ...(unless && { unless }) }
}

function pairs(joined: string): readonly (readonly [string, string])[] {
  const chars = Array.from(joined)
  return chars.flatMap((char, index) => (index % 2 === 0 ? [[char, chars[index + 1] ?? char] as const] : []))
}

export const scamSpelling: ScamSpelling = {
  characters: new Map([...pairs(traditional), ...pairs(otherForms), ...pairs(cantonese)]),
  words: spellings.map(spelledWord),
  initials: new Map(initials),
}
