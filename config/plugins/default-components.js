/**
 * Taro writes templates for scroll-view at every level of every mini-program, 9 kB of the main package, whether it is used or not. Should
 * a page use a ScrollView one day, Taro finds it in the source and adds the templates by itself.
 */
module.exports = ctx => ctx.modifyComponentConfig(({ componentConfig }) => componentConfig.includes.delete('scroll-view'))
