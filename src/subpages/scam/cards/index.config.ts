export default definePageConfig({ navigationBarTitleText: '转给朋友', enableShareAppMessage: true })
