/** Raw colours live in `src/styles`; everywhere else stand tokens, sizes of the type scale and distances in steps of 4 design px. */
/** 22 is for the numbers at marked phrases and for nothing else. */
const fontSizes = [22, 26, 28, 30, 32, 34, 38, 40, 44, 52, 60, 80]
const stepOfFour = '-?(?:0|\\d*(?:[02468][048]|[13579][26])px|[48]px)'
const distance = `(?:${stepOfFour}|auto|calc\\([\\d.]+em - \\d+px\\)|env\\([a-z-]+\\)|calc\\(${stepOfFour} (?:\\* var\\(--fs\\)|\\+ env\\([a-z-]+\\))\\))`
const distances = `/^${distance}(?: ${distance}){0,3}$/`

export default {
  extends: 'stylelint-config-standard',
  rules: {
    'import-notation': 'string',
    'unit-allowed-list': ['px', 'rpx', '%', 'fr', 'em', 'deg', 'vh', 'ms'],
    'selector-type-no-unknown': [true, { ignore: ['custom-elements'], ignoreTypes: ['page', 'view'] }],
    'selector-class-pattern': '^[a-z][a-zA-Z0-9]*$',
    // WXSS knows no star, and refuses some pseudo-classes without a word.
    'selector-max-universal': 0,
    'selector-max-id': 0,
    'selector-max-attribute': 0,
    'selector-pseudo-class-disallowed-list': ['/./'],
    'selector-pseudo-element-disallowed-list': ['/^(?!(?:before|after)$)/'],
    // `inset` is younger than the phones we build for.
    'declaration-block-no-redundant-longhand-properties': [true, { ignoreShorthands: ['inset'] }],
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': ['/^rgb/', '/^hsl/'],
    'declaration-no-important': true,
    'declaration-property-value-allowed-list': {
      'font-size': [`/^calc\\((?:${fontSizes.join('|')})px \\* var\\(--fs\\)\\)$/`],
      'font-weight': ['400', '600'],
      'font-family': ['/^var\\(--/'],
      '/^(?:margin|padding|gap)/': [distances],
    },
    // A kind, a state and a place are rules of the same weight; their order is the order of reading.
    'no-descending-specificity': null,
  },
  overrides: [
    {
      files: ['../src/styles/*.css'],
      rules: {
        'color-no-hex': null,
        'function-disallowed-list': null,
        'selector-class-pattern': null,
        'selector-max-universal': null,
        'selector-max-attribute': null,
        'selector-pseudo-class-disallowed-list': null,
        'selector-pseudo-element-disallowed-list': null,
        'declaration-property-value-allowed-list': { 'font-size': ['inherit', '/var\\(--fs\\)/'], 'font-weight': ['400', '600'] },
      },
    },
  ],
}
