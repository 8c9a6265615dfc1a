export default definePageConfig({ navigationBarTitleText: '发出以后' })
