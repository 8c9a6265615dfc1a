export default definePageConfig({ navigationBarTitleText: '写协商函' })
