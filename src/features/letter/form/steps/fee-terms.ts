/** The two words that every bill uses and nobody explains; said once on a screen. */
export const feeTerms = '罚息是逾期以后加收的利息。违约金是没按时还、按合同另收的钱，有的账单叫滞纳金。'
