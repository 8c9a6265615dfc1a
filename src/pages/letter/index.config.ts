export default definePageConfig({ navigationBarTitleText: '协商函', enableShareAppMessage: true })
