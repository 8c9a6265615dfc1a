export default definePageConfig({ navigationBarTitleText: '能还多少' })
