export default definePageConfig({ navigationBarTitleText: '同类问题' })
