export default definePageConfig({ navigationBarTitleText: '写好的样子' })
