import { defineConfig } from 'wxt';

/**
 * Nothing here may reach the network: `connect-src 'none'` closes every door that script could open from our pages,
 * and no host permission is asked for beyond the content scripts' own matches.
 */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/**
 * Every console page pays for a content script's bytes. What stands in `lib/console` for readers of the code and for tests,
 * the pages' examples and the selectors' notes, stays at home.
 */
const leaveNotesAtHome = {
  name: 'leave-notes-at-home',
  enforce: 'pre' as const,
  transform: (code: string, id: string): string | null => {
    // Read when the manifest is made; nothing asks for them on a page.
    if (/entrypoints\/(?:console\.content\/index|page-data\.content)\.ts$/.test(id)) {
      return code.replace('matches: CONSOLE_MATCHES,', '');
    }
    if (!/lib\/console\/(?:pages|layouts\/\w+)\.ts$/.test(id)) return null;
    return code.replace(/examples: \[[^\]]*\],?/g, '').replace(/, note: '[^']*'/g, '');
  },
};

/**
 * Our content scripts end themselves (one abort ends everything) and report what fails: they are just begun, and the framework's
 * own context and its logger, which is dumb in production, are not paid for.
 */
const justBegin = {
  name: 'just-begin',
  enforce: 'pre' as const,
  load: (id: string): string | null => {
    const entry = /^\0virtual:wxt-(?:content-script-\w+-world|unlisted-script)-entrypoint\?(.+)$/.exec(id)?.[1];
    return entry ? `import script from ${JSON.stringify(entry)};\nscript.main();\nexport default null;` : null;
  },
};

/** What the content script imports only where it is needed. */
const ON_DEMAND = ['on-demand.js', 'guards.js', 'spotlight.js', 'care.js', 'teach.js', 'report.js'];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  // Chromium refuses a content script that holds raw Unicode non-characters, and says nothing.
  experimental: { escapeUnicode: true },
  hooks: {
    // Every console page pays for a content script's bytes, and at our minimum versions both browsers answer with promises
    // themselves: the polyfill's 10 kB are spent in the worker and our own pages only.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ name, type }) => type === 'content-script' || ON_DEMAND.includes(`${name}.js`))) return;
      config.plugins = [...(config.plugins ?? []), leaveNotesAtHome, justBegin];
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'wxt/browser': '@wxt-dev/browser' } };
    },
  },
  zip: { excludeSources: ['out/**', 'test-results/**', 'tests/.cache/**', '**/*.pem'] },
  manifest: ({ browser }) => ({
    name: '__MSG_ext_name__',
    short_name: '__MSG_ext_short_name__',
    description: '__MSG_ext_description__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for when the person wants the desktop to remind them, and not before.
    optional_permissions: ['notifications'],
    content_security_policy: { extension_pages: CSP },
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_command_open_panel__',
      },
      // Pressing it is what lets a picture of the tab be taken.
      'take-picture': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_command_take_picture__' },
    },
    // Imported on demand by the content script, under an address that changes with every session where the browser offers one.
    web_accessible_resources: [
      {
        resources: ON_DEMAND,
        matches: ['https://mp.weixin.qq.com/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    action: { default_title: '__MSG_ext_short_name__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mp-steward@example.com',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
});
