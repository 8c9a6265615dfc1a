export default definePageConfig({ navigationBarTitleText: '能识破吗', enableShareAppMessage: true, enableShareTimeline: true })
