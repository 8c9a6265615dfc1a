import js from '@eslint/js'
import hooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'

/** Where Taro asks for default exports and where it may be called. */
const pagesAndApp = ['src/pages/**', 'src/subpages/**', 'src/app.tsx', 'src/**/*.config.ts']

export default ts.config(
  { ignores: ['dist', 'node_modules', '**/*.generated.ts'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  // No rule reads documentation comments.
  { languageOptions: { parserOptions: { jsDocParsingMode: 'none' } } },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme'] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'iOS before 16.4 cannot parse lookbehind.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import the file that has it.' },
      ],
      semi: ['error', 'never'],
      quotes: ['error', 'single', { avoidEscape: true }],
      'max-len': ['error', { code: 140, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true }],
      'eol-last': 'error',
      'no-trailing-spaces': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'config/scripts/**/*.ts'],
    ignores: [...pagesAndApp, '**/*.d.ts'],
    rules: { 'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: [...pagesAndApp, 'src/platform/**'],
    rules: { 'no-restricted-imports': ['error', { name: '@tarojs/taro', message: 'Device functions come through usePlatform().' }] },
  },
  {
    // Rules and words are the same on every phone: no locale data, no floats, nothing that iOS 13 lacks.
    files: ['src/{domain,content,renderers}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'Intl', 'BigInt', 'parseFloat'] },
  },
  {
    // And on every day: today is always an argument.
    files: ['src/{domain,content}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'Date', 'Intl', 'BigInt', 'parseFloat'] },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', 'fdescribe', 'fit', 'xdescribe', 'xit', 'xtest'],
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].flatMap((object) =>
          ['only', 'skip', 'todo', 'failing'].map((property) => ({ object, property, message: 'Every test runs, always.' })),
        ),
      ],
    },
  },
  {
    files: ['**/*.{cjs,js}'],
    languageOptions: { globals: { module: 'writable', require: 'readonly', process: 'readonly', __dirname: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
