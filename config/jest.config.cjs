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
/**
 * Handed to each module as arguments, because Node asks jest's sandbox anew at each use of a global, which takes 300 ns. None that a
 * test or fake timers replace.
 */
const sandboxInjectedGlobals = [
  'Array', 'ArrayBuffer', 'Boolean', 'DataView', 'Error', 'Float32Array', 'Float64Array', 'Function', 'Int32Array', 'JSON', 'Map', 'Math', 'Number',
  'Object', 'Promise', 'Proxy', 'RangeError', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'TypeError', 'Uint16Array', 'Uint8Array', 'WeakMap',
  'WeakSet', 'isNaN', 'parseInt',
]
const common = {
  rootDir,
  runtime: '<rootDir>/config/jest-runtime.cjs',
  // Not the whole repository: listing what lies in node_modules and dist takes jest longer than finding the tests.
  roots: ['<rootDir>/src', '<rootDir>/config', '<rootDir>/tests'],
  transform: { '^.+\\.m?(t|j)sx?$': swc },
  moduleNameMapper: alias,
  sandboxInjectedGlobals,
}

/** Four layers, from milliseconds to minutes; each is a project of its own so that it can be run alone. */
module.exports = {
  rootDir,
  testSequencer: '<rootDir>/config/jest-sequencer.cjs',
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
