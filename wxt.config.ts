import { defineConfig } from 'wxt';

/**
 * Nothing here may reach the network: `connect-src 'none'` closes every door that script could open from our pages,
 * and no host permission is asked for beyond the content scripts' own matches.
 */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  // Chromium refuses a content script that holds raw Unicode non-characters, and says nothing.
  experimental: { escapeUnicode: true },
  hooks: {
    // Every console page pays for a content script's bytes, and at our minimum versions both browsers answer with promises
    // themselves: the polyfill's 10 kB are spent in the worker and our own pages only.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
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
    content_security_policy: { extension_pages: CSP },
    commands:
      browser === 'firefox'
        ? {
            _execute_sidebar_action: {
              suggested_key: { default: 'Alt+Shift+M' },
              description: '__MSG_command_open_panel__',
            },
          }
        : {
            'open-panel': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_open_panel__' },
          },
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
