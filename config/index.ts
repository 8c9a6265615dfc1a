import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { buildQuickly } from './quick-build'

const target = process.env.TARO_ENV ?? 'weapp'
const isProduction = process.env.NODE_ENV === 'production'

/** Class names travel with every node in setData: five characters in production, readable ones while developing. */
const cssModules = {
  enable: true,
  config: { namingPattern: 'module' as const, generateScopedName: isProduction ? '[hash:base64:5]' : '[name]__[local]' },
}

/**
 * Taro reads this option, its types do not know it. Every page is at most eight Views deep; tests/weapp compares what is drawn with the
 * templates.
 */
const templateDepth = { baseLevel: 8 }

/** No rule of one CSS module depends on standing before or after those of another, so their order may differ between pages. */
const miniCssExtractPluginOption = { ignoreOrder: true }

export default defineConfig({
  projectName: 'yuqi-buhuang',
  date: '2026-11-21',
  designWidth: 750,
  deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${target}`,
  framework: 'react',
  // Taro refuses relative plugin paths.
  plugins: [path.resolve(__dirname, 'plugins/aria/index.js'), path.resolve(__dirname, 'plugins/default-components.js')],
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cssMinimizer: 'esbuild',
  // Writing the cache takes longer than it saves where each build is the first: only for watching.
  cache: { enable: !isProduction },
  alias: { '@': path.resolve(__dirname, '..', 'src') },
  copy: {
    patterns: [
      { from: 'src/theme.json', to: `dist/${target}/theme.json` },
      { from: 'src/tab-icons', to: `dist/${target}/tab-icons` },
      { from: 'src/share-card.png', to: `dist/${target}/share-card.png` },
      { from: 'src/subpages/scam/pictures', to: `dist/${target}/subpages/scam/pictures` },
    ],
    options: {},
  },
  mini: {
    ...templateDepth,
    // No minifyXML: it takes <input> for HTML's and drops its end tag, and WeChat refuses such a template.
    postcss: { pxtransform: { enable: true }, cssModules },
    miniCssExtractPluginOption,
    webpackChain: buildQuickly,
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    // What several pages use is built and minified once; Taro would put a copy into each page.
    webpackChain: (chain) => {
      buildQuickly(chain)
      chain.optimization.splitChunks({ chunks: 'all', minSize: 20_000 })
    },
    postcss: { autoprefixer: { enable: true }, cssModules },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ...miniCssExtractPluginOption,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
  },
})
