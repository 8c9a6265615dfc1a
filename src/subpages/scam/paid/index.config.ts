export default definePageConfig({ navigationBarTitleText: '已经付了钱', enableShareAppMessage: true, enableShareTimeline: true })
