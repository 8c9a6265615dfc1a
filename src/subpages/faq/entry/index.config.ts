export default definePageConfig({ navigationBarTitleText: '权益问答', enableShareAppMessage: true, enableShareTimeline: true })
