/** Every law, rule, standard, guideline and notice that the content rests on. */
export const lawIds = [
  // Laws and regulations
  'civilCode', 'criminalLaw', 'publicSecurityAdministrationLaw', 'personalInformationProtectionLaw', 'civilProcedureLaw', 'arbitrationLaw',
  'consumerRightsLaw', 'consumerRightsRegulation', 'antiFraudLaw', 'peoplesMediationLaw', 'commercialMediationRegulation', 'legalAidLaw',
  'socialAssistanceLaw', 'peoplesPoliceLaw', 'creditReportingRegulation', 'housingFundRegulation',
  // Judicial interpretations and documents
  'civilProcedureInterpretation', 'limitationInterpretation', 'contractInterpretation', 'seizureProvisions', 'preservationProvisions',
  'enforcementObjectionProvisions', 'propertyInvestigationProvisions', 'enforcementSettlementProvisions', 'enforcementWorkProvisions',
  'notarisedDebtProvisions', 'arbitrationEnforcementProvisions', 'latePerformanceInterpretation', 'dishonestyListProvisions',
  'consumptionRestrictionProvisions', 'refusalToPerformInterpretation', 'postalServiceProvisions', 'onlineLitigationRules',
  'evidenceProvisions', 'internetCourtProvisions', 'creditCardCrimeInterpretation', 'bankCardProvisions', 'privateLendingProvisions',
  'privateLendingReply', 'provokingTroubleInterpretation', 'marriageInterpretation', 'financeTrialOpinion',
  // Departmental rules
  'consumerProtectionMeasures', 'complaintHandlingMeasures', 'consumerFinanceCompanyMeasures', 'internetLoanMeasures',
  'personalLoanMeasures', 'creditCardMeasures', 'creditReportingMeasures', 'seriousDishonestyMeasures', 'fraudJointPunishmentMeasures',
  'policeCaseIntakeRules',
  // Notices, a standard and a guideline
  'smallLoanMeasures', 'smallLoanCostGuidance', 'assistedLendingNotice', 'loanCostDisclosureRules', 'directDebitNotice', 'writeOffMeasures',
  'badLoanTransferNotice', 'collegeLoanNotice', 'creditRepairPolicy', 'fiveDepartmentWarning', 'complaintDivisionNotice',
  'collectionStandard', 'collectionGuideline',
] as const
export type LawId = (typeof lawIds)[number]
