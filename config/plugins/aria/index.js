const path = require('path')
const components = require('./components')

/**
 * Taro's WeChat templates drop every aria-* attribute. This plugin adds them to the templates and, because Taro numbers the attributes of
 * a component, to the runtime as well: with the template half alone, other attributes would be read from the wrong number.
 */
module.exports = ctx =>
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.runtimePath = [].concat(platform.runtimePath, path.resolve(__dirname, 'runtime.js'))
      platform.template.mergeComponents(ctx, components)
    },
  })
