export default definePageConfig({ navigationBarTitleText: '逾期不慌', enableShareAppMessage: true })
