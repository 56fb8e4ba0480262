/** The import walls: arrows run one way, `entrypoints → components → lib`, and what a console page pays for stays small. */
const PURE = '^lib/(roster|guards|deregistration|platform|time|export|journal)/';
const HEAVY = 'node_modules/(react|react-dom|dexie|dexie-react-hooks|scheduler)/';
const FULL_ZOD = 'node_modules/zod/(index|v3|v4/classic)';
const ZOD = 'node_modules/zod/';

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: { pathNot: 'node_modules' }, to: { circular: true } },
    {
      name: 'lib-knows-no-page',
      comment: 'lib must not import from components or entrypoints',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(components|entrypoints)/' },
    },
    {
      name: 'components-know-no-entrypoint',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'pure-stays-pure',
      comment:
        'roster, guards, deregistration, platform, time, export and journal know no DOM adapter, no browser API, no database',
      severity: 'error',
      from: { path: PURE, pathNot: '\\.test\\.ts$|^lib/platform/print\\.ts$' },
      to: {
        path: '^lib/(console|overlay|store|messages|i18n)|node_modules/(wxt|webextension-polyfill|@wxt-dev|react|react-dom|dexie|dexie-react-hooks)/',
        reachable: true,
      },
    },
    {
      name: 'content-scripts-stay-small',
      comment: 'content scripts hold no React, no Dexie, no schema library, and never open the database',
      severity: 'error',
      from: { path: '^entrypoints/(console\\.content/|page-data\\.content|on-demand)' },
      to: { path: `${HEAVY}|${ZOD}|^lib/store/`, reachable: true },
    },
    {
      name: 'worker-holds-no-ui',
      comment: 'the worker holds no React and no full zod',
      severity: 'error',
      from: { path: '^entrypoints/background' },
      to: { path: `node_modules/(react|react-dom)/|${FULL_ZOD}|^components/`, reachable: true },
    },
    {
      name: 'overlay-has-no-domain-words',
      severity: 'error',
      from: { path: '^lib/overlay/' },
      to: { path: '^lib/(console|roster|guards|deregistration|platform|store)/' },
    },
    {
      name: 'console-knows-no-overlay',
      severity: 'error',
      from: { path: '^lib/console/' },
      to: { path: '^lib/(overlay|store|deregistration)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules/(?!zod)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
};
