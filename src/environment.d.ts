/** Replaced at build time by Taro. Not seen by the tests and scripts, which have Node's own `process`. */
declare const process: { readonly env: { readonly TARO_ENV: 'weapp' | 'h5'; readonly NODE_ENV: 'production' | 'development' } }
