export default definePageConfig({ navigationBarTitleText: '识骗检测', enableShareAppMessage: true, enableShareTimeline: true })
