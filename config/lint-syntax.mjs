/** Syntax that no file of the project may have, as rules of the linter; see oxlint.json. */
export default {
  meta: { name: 'syntax' },
  rules: {
    'no-lookbehind': forbid('iOS before 16.4 cannot parse lookbehind.', (found) => ({
      Literal: (node) => {
        if (/\(\?<[=!]/.test(node.regex?.pattern ?? '')) found(node)
      },
    })),
    'no-enum': forbid('Use a union of literals.', (found) => ({ TSEnumDeclaration: found })),
    'no-barrel': forbid('No barrels: import the file that has it.', (found) => ({ ExportAllDeclaration: found })),
  },
}

/** A rule that says the same sentence of each place which `look` finds. */
function forbid(message, look) {
  return { create: (context) => look((node) => context.report({ node, message })) }
}
