export default definePageConfig({ navigationBarTitleText: '怎么骗的', enableShareAppMessage: true, enableShareTimeline: true })
