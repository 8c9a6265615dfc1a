const isWeb = process.env.TARO_ENV === 'h5'

/** WeChat takes theme colours from theme.json; the web build does not resolve them, but follows CSS variables in its own tab bar. */
const themed = (name: string, webColour: string) => (isWeb ? webColour : `@${name}`)
const tabIcon = (name: string, webFile: string) => (isWeb ? `tab-icons/${webFile}.png` : `@${name}`)

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/faq/index', 'pages/letter/index', 'pages/scam/index'],
  subPackages: [
    {
      root: 'subpages/letter',
      pages: [
        'gates/index', 'form/index', 'preview/index', 'samples/index', 'case/index', 'offer/index', 'complaint/index', 'budget/index',
      ],
    },
    { root: 'subpages/faq', pages: ['search/index', 'group/index', 'entry/index', 'article/index', 'channels/index', 'saved/index'] },
    {
      root: 'subpages/scam',
      pages: ['how/index', 'check/index', 'quiz/index', 'paid/index', 'cards/index', 'card/index', 'poster/index'],
    },
  ],
  preloadRule: {
    'pages/faq/index': { network: 'all', packages: ['subpages/faq'] },
    'pages/letter/index': { network: 'all', packages: ['subpages/letter'] },
    'pages/scam/index': { network: 'all', packages: ['subpages/scam'] },
  },
  // Who goes back before Taro's animation of the web build has ended is left with an empty page.
  ...(isWeb && { animation: false }),
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  window: {
    navigationBarTitleText: '逾期不慌',
    navigationBarBackgroundColor: themed('page', '#F4F6F5'),
    navigationBarTextStyle: themed('textStyle', 'black') as 'black',
    backgroundColor: themed('page', '#F4F6F5'),
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: themed('tabColor', 'var(--ink-3)'),
    selectedColor: themed('tabSelected', 'var(--brand)'),
    backgroundColor: themed('tabBackground', 'var(--card)'),
    borderStyle: themed('tabBorder', 'white') as 'white',
    list: [
      { pagePath: 'pages/home/index', text: '首页', iconPath: tabIcon('iconHome', 'tab-home-light'), selectedIconPath: tabIcon('iconHomeOn', 'tab-home-on-light') },
      { pagePath: 'pages/faq/index', text: '权益', iconPath: tabIcon('iconRights', 'tab-rights-light'), selectedIconPath: tabIcon('iconRightsOn', 'tab-rights-on-light') },
      { pagePath: 'pages/letter/index', text: '协商函', iconPath: tabIcon('iconLetter', 'tab-letter-light'), selectedIconPath: tabIcon('iconLetterOn', 'tab-letter-on-light') },
      { pagePath: 'pages/scam/index', text: '防骗', iconPath: tabIcon('iconScam', 'tab-scam-light'), selectedIconPath: tabIcon('iconScamOn', 'tab-scam-on-light') },
    ],
  },
})
