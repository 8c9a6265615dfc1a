const { default: Sequencer } = require('@jest/test-sequencer')

/** Short files that open many pages. Jest begins with the largest where it does not know how long each takes, and would end with these. */
const opensManyPages = ({ path }) => /[\\/](screens-[a-z-]+|pages)\.test\.ts$/.test(path)

/** Begins with what takes longest, so that no worker is left alone with it in the end. */
module.exports = class extends Sequencer {
  sort(tests) {
    const inOrder = super.sort(tests)
    return [...inOrder.filter(opensManyPages), ...inOrder.filter((test) => !opensManyPages(test))]
  }
}
