export default definePageConfig({ navigationBarTitleText: '防骗', enableShareAppMessage: true, enableShareTimeline: true })
