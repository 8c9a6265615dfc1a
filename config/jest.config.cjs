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
        // The first pattern that fits is taken, and '@/' fits style sheets too.
        '\\.module\\.css$': '<rootDir>/tests/support/class-names.ts',
        '\\.(css|png|svg)$': '<rootDir>/tests/support/empty.ts',
        '^@tarojs/components$': '<rootDir>/tests/support/components.tsx',
        ...alias,
      },
    },
    { ...common, displayName: 'weapp', testEnvironment: 'node', testMatch: ['<rootDir>/tests/weapp/**/*.test.ts'] },
    {
      ...common,
      displayName: 'e2e',
      testEnvironment: '<rootDir>/tests/e2e/support/browser-environment.ts',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      // One server for all journeys.
      globalSetup: '<rootDir>/tests/e2e/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/e2e/support/global-teardown.ts',
    },
  ],
}
