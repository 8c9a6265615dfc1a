import { spawnSync } from 'node:child_process'

/** Throws where Chinese characters would be drawn as empty boxes, with what to install. Systems other than Linux come with a font. */
export function requireChineseFont(): void {
  if (process.platform !== 'linux') return
  const { stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  if (!stdout?.trim()) throw new Error('没有中文字体，画出来的汉字会是方框。先运行：apt-get install -y fonts-noto-cjk')
}
