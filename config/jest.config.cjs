const path = require('path')

const rootDir = path.resolve(__dirname, '..')
const swc = [
  '@swc/jest',
  {
    jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2020' },
    module: { type: 'commonjs' },
  },
]
const alias = { '^@/(.*)$': '<rootDir>/src/$1' }
const common = { rootDir, transform: { '^.+\\.m?(t|j)sx?$': swc }, modulePathIgnorePatterns: ['<rootDir>/dist'], moduleNameMapper: alias }

/** Four layers, from milliseconds to minutes; each is a project of its own so that it can be run alone. */
module.exports = {
  rootDir,
  projects: [
    { ...common, displayName: 'unit', testEnvironment: 'node', testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] },
    {
      ...common,
      displayName: 'components',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/components/**/*.test.tsx'],
      moduleNameMapper: {
        ...alias,
        '^@tarojs/components$': '<rootDir>/tests/support/components.tsx',
        '\\.module\\.css$': '<rootDir>/tests/support/class-names.ts',
        '\\.(css|png|svg)$': '<rootDir>/tests/support/empty.ts',
      },
    },
    { ...common, displayName: 'weapp', testEnvironment: 'node', testMatch: ['<rootDir>/tests/weapp/**/*.test.ts'] },
    { ...common, displayName: 'e2e', testEnvironment: 'node', testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'] },
  ],
}
