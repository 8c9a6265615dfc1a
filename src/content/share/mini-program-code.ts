/**
 * The code that opens the mini-program, for the poster. WeChat makes it once the program is published (mp.weixin.qq.com, 设置 → 下载小程序码):
 * put the picture, square with a white ground, into src/subpages/scam/pictures and write its path here:
 * '/subpages/scam/pictures/code.png'. While there is none, the poster says what to search for.
 */
export const miniProgramCode: string | undefined = undefined

/** How the program is called in WeChat. */
export const programName = '逾期不慌'
