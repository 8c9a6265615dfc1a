/** Whom a person can turn to, most often needed first. */
export const channelIds = [
  'police', 'lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'governmentHotline', 'legalAid', 'courtHotline', 'courtOnline',
  'mentalHealth', 'antiFraud', 'policeSupervision', 'fraudAlertMessages', 'centralBank', 'creditReferenceCentre', 'mediation',
  'consumerProtectionPlatform', 'marketRegulator', 'internetReporting', 'harassmentReporting', 'socialAssistance', 'enforcementCourt',
  'commercialMediationRegister',
] as const
export type ChannelId = (typeof channelIds)[number]
