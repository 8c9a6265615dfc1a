import path from 'node:path'
import { defineConfig } from '@tarojs/cli'

const target = process.env.TARO_ENV ?? 'weapp'
const isProduction = process.env.NODE_ENV === 'production'

/** Class names travel with every node in setData: five characters in production, readable ones while developing. */
const cssModules = {
  enable: true,
  config: { namingPattern: 'module' as const, generateScopedName: isProduction ? '[hash:base64:5]' : '[name]__[local]' },
}

export default defineConfig({
  projectName: 'yuqi-buhuang',
  date: '2026-11-21',
  designWidth: 750,
  deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${target}`,
  framework: 'react',
  // Taro refuses relative plugin paths.
  plugins: [path.resolve(__dirname, 'plugins/aria/index.js')],
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: true },
  alias: { '@': path.resolve(__dirname, '..', 'src') },
  copy: {
    patterns: [
      { from: 'src/theme.json', to: `dist/${target}/theme.json` },
      { from: 'src/tab-icons', to: `dist/${target}/tab-icons` },
    ],
    options: {},
  },
  // Escaped Chinese (\uXXXX) would double the size of all content. `format` or `extractComments` beside `output` fail the build.
  terser: { enable: true, config: { output: { ascii_only: false, comments: false } } },
  mini: {
    // Every page is at most eight Views deep; tests/weapp compares the drawn trees with the templates.
    baseLevel: 8,
    minifyXML: { collapseWhitespace: true },
    postcss: { pxtransform: { enable: true }, cssModules },
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    postcss: { autoprefixer: { enable: true }, cssModules },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: { filename: 'css/[name].[contenthash:8].css', chunkFilename: 'css/[name].[contenthash:8].css' },
  },
})
