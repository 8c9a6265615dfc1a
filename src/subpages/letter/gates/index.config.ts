export default definePageConfig({ navigationBarTitleText: '写信之前' })
