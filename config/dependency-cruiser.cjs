/**
 * Who may import whom. Everything that is not written here is forbidden; a file under src that is in no room is too. Type-only imports
 * count. A room is named by the files that are in it; `may` lists other rooms, `npm` packages. Its own files it may always import.
 */
const rooms = [
  { name: 'domain', files: 'src/domain/', may: [], npm: ['valibot', 'dayjs'] },
  { name: 'content', files: 'src/content/', may: ['domain'], npm: [] },
  { name: 'routes', files: 'src/routes/', may: ['domain'], npm: [] },
  { name: 'renderers', files: 'src/renderers/', may: ['domain'], npm: ['fflate'] },
  { name: 'ports', files: 'src/platform/ports\\.ts$', may: ['domain'], npm: [] },
  { name: 'storage', files: 'src/storage/', may: ['domain', 'ports'], npm: ['valibot'] },
  { name: 'taro', files: 'src/platform/taro/', may: ['ports', 'domain'], npm: [] },
  { name: 'weapp', files: 'src/platform/weapp/', may: ['ports', 'domain', 'taro'], npm: ['@tarojs/taro'] },
  { name: 'web', files: 'src/platform/web/', may: ['ports', 'domain', 'taro'], npm: ['@tarojs/taro'] },
  { name: 'adapter-for-weapp', files: 'src/platform/adapter\\.weapp\\.ts$', may: ['ports', 'weapp'], npm: ['@tarojs/taro'] },
  { name: 'adapter-for-web', files: 'src/platform/adapter\\.h5\\.ts$', may: ['ports', 'web'], npm: ['@tarojs/taro'] },
  { name: 'platform-context', files: 'src/platform/context\\.tsx$', may: ['ports'], npm: ['react'] },
  { name: 'styles', files: 'src/styles/', may: [], npm: [] },
  { name: 'components', files: 'src/components/', may: ['domain', 'styles'], npm: ['react', '@tarojs/components'] },
  {
    name: 'features',
    files: 'src/features/',
    may: ['domain', 'content', 'routes', 'renderers', 'ports', 'storage', 'platform-context', 'styles', 'components'],
    npm: ['react', '@tarojs/components'],
  },
  {
    name: 'pages',
    files: 'src/(?:pages|subpages)/',
    may: ['features', 'components', 'routes'],
    npm: ['react', '@tarojs/taro'],
  },
]

/** The composition root puts everything together and is bound by nothing. */
const compositionRoot = 'src/(app(\\.config)?\\.tsx?|[a-z]+\\.d\\.ts)$'

/** Packages for which a whole room is too wide. */
const onlyFrom = [
  { npm: 'dayjs', files: 'src/domain/calendar-date\\.ts$' },
]

const pureRooms = '^src/(?:domain|content|routes|renderers|storage)/'
const filesOf = (name) => rooms.find((room) => room.name === name).files
/** The groups do not capture: for those that do, the cruiser compiles each pattern anew for every pair of files. */
const anchored = (patterns) => `^(?:${patterns.join('|')})`
const packages = (names) => names.map((name) => `node_modules/${name}/`)

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rooms.map(({ name, files, may, npm }) => ({
      name: `${name}-imports-only-its-own`,
      comment: `${name} may import itself, ${[...may, ...npm].join(', ') || 'nothing else'}.`,
      severity: 'error',
      from: { path: anchored([files]) },
      to: { pathNot: anchored([files, ...may.map(filesOf), ...packages(npm)]) },
    })),
    {
      name: 'every-file-has-a-room',
      comment: 'A new folder under src needs a row in the table first.',
      severity: 'error',
      from: { path: '^src/', pathNot: anchored([compositionRoot, ...rooms.map(({ files }) => files)]) },
      to: {},
    },
    {
      name: 'no-feature-imports-another',
      comment: 'Features meet through routes and stored values. What lies beside their folders belongs to all of them.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/[^/]+/', pathNot: '^src/features/$1/' },
    },
    ...onlyFrom.map(({ npm, files }) => ({
      name: `${npm}-in-one-place`,
      severity: 'error',
      from: { path: '^src/', pathNot: anchored([files]) },
      to: { path: anchored(packages([npm])) },
    })),
    {
      name: 'pure-rooms-do-not-reach-the-platform',
      comment: 'Not even through a third file: they run anywhere.',
      severity: 'error',
      from: { path: pureRooms },
      to: { path: '^(node_modules/(@tarojs|react|react-dom)/|src/platform/(weapp|web)/)', reachable: true },
    },
    {
      name: 'tools-and-tests-stay-off-the-phone',
      comment: 'What calls WeChat is tested in the compiled program; only the contract of the ports is tested on it directly.',
      severity: 'error',
      from: { path: '^(config|tests)/', pathNot: '^tests/unit/platform/' },
      to: { path: '^src/platform/weapp/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'every-import-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.weapp.ts', '.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
