/** Every entry of the FAQ, by group; a link to an id that is not here does not compile. */
export const faqIds = [
  // visit
  'visit-announced', 'is-visiting-lawful', 'notice-before-a-visit', 'must-i-open-the-door', 'may-they-come-in', 'asked-to-leave',
  'how-many-visitors', 'visiting-hours', 'visits-a-day', 'visit-at-work', 'visit-to-parents', 'door-blocked-or-damaged',
  'notices-on-the-door', 'banners-downstairs', 'sign-at-the-door', 'signed-under-threat', 'pay-at-the-door', 'filming-my-home',
  'taking-my-belongings', 'followed-or-held', 'beaten-or-pushed', 'may-i-record', 'publish-the-video', 'real-court-officers',
  'may-i-stop-the-court', 'moving-house', 'property-guards', 'after-a-visit', 'only-old-people-at-home',
  // calls
  'calls-a-day', 'calls-at-night', 'dozens-of-calls', 'phone-bombing', 'insults-on-the-phone', 'robot-calls', 'caller-without-name',
  'private-phone-or-wechat', 'faked-caller-number', 'must-i-answer', 'block-their-numbers', 'change-my-number',
  'message-says-case-filed', 'saying-i-will-pay', 'send-papers-by-wechat', 'recordings-as-evidence', 'words-used-against-me',
  'stop-my-wechat-or-phone', 'only-text-messages', 'repayment-link', 'messages-to-my-old-number',
  // thirdParties
  'contacts-called', 'emergency-contact', 'told-others-my-debt', 'family-called-again', 'workplace-called', 'village-committee',
  'wanted-poster', 'debt-posted-online', 'where-numbers-came-from', 'contacts-permission', 'collecting-from-spouse',
  'family-may-complain', 'family-on-the-phone', 'family-pays-a-part', 'children-or-old-people-harassed', 'stop-calls-to-others',
  'letters-to-workplace', 'dismissed-because-of-calls',
  // threats
  'fake-officials', 'self-styled-lawyer', 'lawyer-letter', 'forged-court-papers', 'threat-of-prison', 'accused-of-loan-fraud',
  'threat-of-blacklist', 'regulator-dishonesty-list', 'threat-of-travel-ban', 'children-and-relatives', 'threat-of-violence',
  'threat-of-posters', 'picture-of-arrest-warrant', 'claims-to-know-my-data', 'called-debt-evader', 'deposit-before-relief',
  'pressed-to-borrow', 'illegal-loan-collectors', 'threaten-them-back', 'self-styled-enforcers', 'fake-regulator',
  // court
  'prison-for-debt', 'credit-card-over-fifty-thousand', 'when-will-they-sue', 'summons', 'missing-the-hearing', 'court-may-reduce-fees',
  'court-text-messages', 'refusing-court-mail', 'real-court-message', 'distant-court', 'small-claims', 'appeal', 'retrial',
  'payment-order', 'payment-order-objection', 'pre-trial-mediation', 'mediation-agreement', 'refusing-mediation',
  'frozen-before-judgment', 'objecting-to-a-freeze', 'wechat-balance-frozen', 'wage-card-frozen', 'relief-money-frozen',
  'pension-enforced', 'housing-fund', 'money-of-another-frozen', 'frozen-by-police', 'only-home', 'household-goods',
  'interest-after-judgment', 'settlement-after-judgment', 'property-report', 'detention-without-money', 'refusing-a-judgment',
  'moving-money-away', 'leaving-the-dishonesty-list', 'consumption-restriction', 'restriction-and-dishonesty', 'enforcement-suspended',
  'online-arbitration', 'no-arbitration-clause', 'arbitration-offline', 'arbitration-award', 'notarised-debt', 'after-three-years',
  'limitation-restarts', 'enforcement-time-limit', 'service-address', 'online-hearing', 'length-of-a-freeze', 'court-announcements',
  'cannot-afford-a-lawyer', 'who-pays-the-costs', 'personal-bankruptcy', 'advance-enforcement', 'enforcement-notice',
  // cost
  'interest-limit', 'four-times-lpr', 'interest-above-24', 'small-loan-12-percent', 'interest-deducted-first', 'membership-fees',
  'guarantee-and-insurance-fees', 'reduce-penalties', 'principal-only', 'order-of-payment', 'early-repayment', 'fees-not-disclosed',
  'visiting-fees', 'whole-loan-due', 'credit-card-interest', 'automatic-deduction', 'cancel-deduction', 'deducted-too-much',
  'lost-contract', 'statement-of-account', 'why-overdue-interest', 'already-paid-above-24', 'insurance-ticked-for-me',
  'interest-among-friends',
  // credit
  'days-until-reported', 'how-long-on-record', 'pay-to-delete-records', 'one-off-credit-repair', 'wrong-record', 'objection-ignored',
  'reported-without-notice', 'record-after-settlement', 'record-after-agreement', 'bad-debt-status', 'free-reports',
  'report-read-without-consent', 'loan-in-my-name', 'family-credit-record', 'unreported-loans', 'personal-statement',
  'settlement-certificate', 'judgment-on-record', 'credit-washing', 'where-to-get-report',
  // negotiation
  'must-they-negotiate', 'how-to-apply', 'interest-freeze-basis', 'longest-plan', 'extension-or-deferral', 'refused-by-lender',
  'risk-of-writing', 'never-write-this', 'proof-of-agreement', 'agreed-by-phone', 'agreement-broken', 'several-lenders',
  'collection-while-negotiating', 'family-as-guarantor', 'asked-to-notarise', 'waive-my-rights', 'false-proof', 'lawyer-negotiates',
  'pay-a-little-first', 'negotiate-after-suit', 'letter-and-payment-order', 'waiver-taken-back', 'ask-to-stop-collection',
  'fee-for-negotiating', 'income-lost-midway',
  // help
  'where-to-complain', 'what-12378-can-do', 'reply-deadline', 'unhappy-with-reply', 'prepare-a-complaint', 'complaint-as-pressure',
  'apply-for-mediation', 'police-say-civil-matter', 'calling-the-police', 'police-do-nothing', 'internet-hotlines', 'is-12363-right',
  'free-lawyer', 'cannot-go-on', 'no-money-for-food', 'data-leaked', 'injunction', 'claim-damages', 'someone-complains-for-me',
  'protest-at-the-office', 'petition-or-media',
  // assignment
  'debt-sold-without-me', 'not-notified-of-sale', 'whom-to-pay-now', 'verify-the-collector', 'can-collector-sue', 'bought-at-a-discount',
  'personal-account', 'notice-in-newspaper', 'app-is-gone', 'told-of-outsourcing', 'collector-leaks-data', 'offers-to-buy-my-debt',
  'guarantor-wants-money', 'interest-after-sale', 'very-old-debt', 'credit-record-after-sale',
  // scam
  'interest-freeze-for-a-fee', 'percentage-and-deposit', 'post-my-sim-card', 'codes-and-face-scan', 'taught-to-forge',
  'told-to-stop-answering', 'debts-cleared-by-policy', 'credit-repair-offer', 'friend-needs-my-face', 'bridge-money',
  'deposit-for-waiver', 'already-paid-an-agent', 'cancel-agent-contract', 'refund-helpers', 'check-a-lawyer', 'lawyer-fees-are-normal',
  'anti-collection-groups', 'fees-to-a-person', 'taught-to-complain-daily', 'lend-my-card', 'close-my-account',
  // family
  'parents-pay-for-me', 'spouse-debt', 'debt-before-marriage', 'divorce-agreement', 'gambling-debt', 'separate-property',
  'death-of-a-debtor', 'renounce-inheritance', 'i-am-guarantor', 'paid-for-another', 'child-borrowed', 'student-loan', 'school-told',
  'disabled-or-on-relief', 'pregnant-or-ill', 'attack-on-the-weak', 'soldiers', 'civil-servants', 'mental-illness',
  'relative-used-my-name', 'gig-income', 'leaving-the-country', 'business-loan', 'forced-by-family', 'papers-in-hospital-or-prison',
] as const
export type FaqId = (typeof faqIds)[number]
