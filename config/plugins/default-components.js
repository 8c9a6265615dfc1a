/**
 * Templates that Taro writes into every mini-program at every level, whether they are used or not, 14 kB of the main package:
 * - scroll-view: should a page use a ScrollView one day, Taro finds it in the source and adds the templates by itself;
 * - catch-view: for Views with `catchMove`, of which there are none (tests/weapp draws every page from its templates and would miss it).
 */
module.exports = ctx =>
  ctx.modifyComponentConfig(({ componentConfig }) => ['scroll-view', 'catch-view'].forEach(name => componentConfig.includes.delete(name)))
