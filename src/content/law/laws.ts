import type { Law } from '@/domain/law/law'
import { antiFraudLaw } from './anti-fraud-law'
import { arbitrationEnforcementProvisions } from './arbitration-enforcement-provisions'
import { arbitrationLaw } from './arbitration-law'
import { assistedLendingNotice } from './assisted-lending-notice'
import { badLoanTransferNotice } from './bad-loan-transfer-notice'
import { bankCardProvisions } from './bank-card-provisions'
import { civilCode } from './civil-code'
import { civilProcedureInterpretation } from './civil-procedure-interpretation'
import { civilProcedureLaw } from './civil-procedure-law'
import { collectionGuideline } from './collection-guideline'
import { collectionStandard } from './collection-standard'
import { collegeLoanNotice } from './college-loan-notice'
import { commercialMediationRegulation } from './commercial-mediation-regulation'
import { complaintDivisionNotice } from './complaint-division-notice'
import { complaintHandlingMeasures } from './complaint-handling-measures'
import { consumerFinanceCompanyMeasures } from './consumer-finance-company-measures'
import { consumerProtectionMeasures } from './consumer-protection-measures'
import { consumerRightsLaw } from './consumer-rights-law'
import { consumerRightsRegulation } from './consumer-rights-regulation'
import { consumptionRestrictionProvisions } from './consumption-restriction-provisions'
import { contractInterpretation } from './contract-interpretation'
import { creditCardCrimeInterpretation } from './credit-card-crime-interpretation'
import { creditCardMeasures } from './credit-card-measures'
import { creditRepairPolicy } from './credit-repair-policy'
import { creditReportingMeasures } from './credit-reporting-measures'
import { creditReportingRegulation } from './credit-reporting-regulation'
import { criminalLaw } from './criminal-law'
import { directDebitNotice } from './direct-debit-notice'
import { dishonestyListProvisions } from './dishonesty-list-provisions'
import { enforcementObjectionProvisions } from './enforcement-objection-provisions'
import { enforcementSettlementProvisions } from './enforcement-settlement-provisions'
import { enforcementWorkProvisions } from './enforcement-work-provisions'
import { evidenceProvisions } from './evidence-provisions'
import { financeTrialOpinion } from './finance-trial-opinion'
import { fiveDepartmentWarning } from './five-department-warning'
import { fraudJointPunishmentMeasures } from './fraud-joint-punishment-measures'
import { housingFundRegulation } from './housing-fund-regulation'
import { internetCourtProvisions } from './internet-court-provisions'
import { internetLoanMeasures } from './internet-loan-measures'
import { latePerformanceInterpretation } from './late-performance-interpretation'
import type { LawId } from './law-ids'
import { legalAidLaw } from './legal-aid-law'
import { limitationInterpretation } from './limitation-interpretation'
import { loanCostDisclosureRules } from './loan-cost-disclosure-rules'
import { marriageInterpretation } from './marriage-interpretation'
import { notarisedDebtProvisions } from './notarised-debt-provisions'
import { onlineLitigationRules } from './online-litigation-rules'
import { peoplesMediationLaw } from './peoples-mediation-law'
import { peoplesPoliceLaw } from './peoples-police-law'
import { personalInformationProtectionLaw } from './personal-information-protection-law'
import { personalLoanMeasures } from './personal-loan-measures'
import { policeCaseIntakeRules } from './police-case-intake-rules'
import { postalServiceProvisions } from './postal-service-provisions'
import { preservationProvisions } from './preservation-provisions'
import { privateLendingProvisions } from './private-lending-provisions'
import { privateLendingReply } from './private-lending-reply'
import { propertyInvestigationProvisions } from './property-investigation-provisions'
import { provokingTroubleInterpretation } from './provoking-trouble-interpretation'
import { publicSecurityAdministrationLaw } from './public-security-administration-law'
import { refusalToPerformInterpretation } from './refusal-to-perform-interpretation'
import { seizureProvisions } from './seizure-provisions'
import { seriousDishonestyMeasures } from './serious-dishonesty-measures'
import { smallLoanCostGuidance } from './small-loan-cost-guidance'
import { smallLoanMeasures } from './small-loan-measures'
import { socialAssistanceLaw } from './social-assistance-law'
import { writeOffMeasures } from './write-off-measures'

/** Every act that the content cites, by id. */
export const laws = {
  civilCode, criminalLaw, publicSecurityAdministrationLaw, personalInformationProtectionLaw, civilProcedureLaw, arbitrationLaw,
  consumerRightsLaw, consumerRightsRegulation, antiFraudLaw, peoplesMediationLaw, commercialMediationRegulation, legalAidLaw,
  socialAssistanceLaw, peoplesPoliceLaw, creditReportingRegulation, housingFundRegulation, civilProcedureInterpretation,
  limitationInterpretation, contractInterpretation, seizureProvisions, preservationProvisions, enforcementObjectionProvisions,
  propertyInvestigationProvisions, enforcementSettlementProvisions, enforcementWorkProvisions, notarisedDebtProvisions,
  arbitrationEnforcementProvisions, latePerformanceInterpretation, dishonestyListProvisions, consumptionRestrictionProvisions,
  refusalToPerformInterpretation, postalServiceProvisions, onlineLitigationRules, evidenceProvisions, internetCourtProvisions,
  creditCardCrimeInterpretation, bankCardProvisions, privateLendingProvisions, privateLendingReply, provokingTroubleInterpretation,
  marriageInterpretation, financeTrialOpinion, consumerProtectionMeasures, complaintHandlingMeasures, consumerFinanceCompanyMeasures,
  internetLoanMeasures, personalLoanMeasures, creditCardMeasures, creditReportingMeasures, seriousDishonestyMeasures,
  fraudJointPunishmentMeasures, policeCaseIntakeRules, smallLoanMeasures, smallLoanCostGuidance, assistedLendingNotice,
  loanCostDisclosureRules, directDebitNotice, writeOffMeasures, badLoanTransferNotice, collegeLoanNotice, creditRepairPolicy,
  fiveDepartmentWarning, complaintDivisionNotice, collectionStandard, collectionGuideline,
} as const satisfies Record<LawId, Law>
