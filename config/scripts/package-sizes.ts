import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { outputFolder } from './build'

export interface PackageSize {
  /** `主包`, the root of a sub-package, or `浏览器版`. */
  readonly name: string
  readonly bytes: number
  /** Most bytes allowed; the browser build has no limit. */
  readonly budget?: number
}

/** Our own budget for the main package; an empty Taro program is 289,400 bytes. */
export const mainPackageBudget = 360_000
/** What WeChat accepts of one package (document "分包加载"). */
export const subPackageLimit = 2 * 1024 * 1024
/** Our own budgets where they are lower: what a weak network still loads while a person reads the tab. */
export const subPackageBudgets: Readonly<Record<string, number>> = { 'subpages/faq': 1_200_000 }

interface AppJson {
  readonly subPackages?: readonly { readonly root: string }[]
}

/** Every file of a folder and the folders in it, as paths from that folder, with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(path.join(folder, entry.name)).map((file) => `${entry.name}/${file}`) : [entry.name],
  )
}

/** The roots of the sub-packages a WeChat build names in its app.json. */
export function subPackageRoots(folder = outputFolder('weapp')): string[] {
  const app = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as AppJson
  return (app.subPackages ?? []).map(({ root }) => root.replace(/\/$/, ''))
}

/** The files of the main package: all that lie outside the sub-packages, without licence texts and source maps, which are not uploaded. */
export function mainPackageFiles(folder = outputFolder('weapp')): string[] {
  const roots = subPackageRoots(folder)
  return filesIn(folder).filter((file) => isUploaded(file) && !roots.some((root) => file.startsWith(`${root}/`)))
}

/** The main package first, then each sub-package in the order of app.json. */
export function measurePackages(folder = outputFolder('weapp')): PackageSize[] {
  const size = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0)
  const subPackages = subPackageRoots(folder).map((root) => ({
    name: root,
    bytes: size(filesIn(path.join(folder, root)).filter(isUploaded).map((file) => `${root}/${file}`)),
    budget: subPackageBudgets[root] ?? subPackageLimit,
  }))
  return [{ name: '主包', bytes: size(mainPackageFiles(folder)), budget: mainPackageBudget }, ...subPackages]
}

/** Prints a line for every package and for the browser build, if there is one. Tells whether every package keeps within its budget. */
export function printPackageSizes(): boolean {
  const packages = measurePackages()
  const web = outputFolder('h5')
  const webBytes = existsSync(web) ? filesIn(web).filter(isUploaded).map((file) => statSync(path.join(web, file)).size) : []
  const rows = [...packages, ...(webBytes.length > 0 ? [{ name: '浏览器版', bytes: webBytes.reduce((sum, bytes) => sum + bytes) }] : [])]
  process.stdout.write(`${['包大小（字节）', ...rows.map(tableLine)].join('\n')}\n`)
  return packages.every(isWithinBudget)
}

export function isWithinBudget({ bytes, budget = Infinity }: PackageSize): boolean {
  return bytes <= budget
}

function tableLine(row: PackageSize): string {
  const name = row.name + ' '.repeat(Math.max(0, 24 - displayWidth(row.name)))
  const bytes = grouped(row.bytes).padStart(10)
  if (row.budget === undefined) return `  ${name}${bytes}`
  const share = `${Math.round((row.bytes / row.budget) * 100)}%`.padStart(5)
  return `  ${name}${bytes}  上限 ${grouped(row.budget).padStart(9)} ${share}${isWithinBudget(row) ? '' : '  超出'}`
}

function grouped(bytes: number): string {
  return String(bytes).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Chinese characters take two columns of a terminal. */
function displayWidth(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0)
}

function isUploaded(file: string): boolean {
  return !/\.(LICENSE\.txt|map)$/.test(file)
}
