/** Who may be asked for help, what it costs, and how to see that it is real. */
export const legitimateHelp = [
  { title: '自己谈：不收费', text: '打合同或官方App里的客服，写一封协商函。同不同意，由放款机构决定。' },
  { title: '问法律：不收费', text: '打12348。困难的人还可以问能不能申请法律援助，看各地规定。' },
  { title: '人民调解：不收费', text: '双方都愿意才行。商事调解可以收费，钱付给机构，不付给个人。' },
  { title: '请律师：要收费', text: '看执业证，钱付给律师事务所，开票据。不打包票的才像律师。打12348可以查。' },
] as const

export const legitimateNote = '本人有困难，亲笔写授权，请别人代为投诉，这件事本身不违法。违法的是造假、冒充、借投诉要钱。'
