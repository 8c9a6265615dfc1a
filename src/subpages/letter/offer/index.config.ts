export default definePageConfig({ navigationBarTitleText: '核对方案' })
