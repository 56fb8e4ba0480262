/** The promise made to a person at install: nothing may be asked for that is not written here. */
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

test('asks for no more than it says', ({ browserKind }) => {
  const target = browserKind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const manifest = JSON.parse(readFileSync(`.output/${target}/manifest.json`, 'utf8'));
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.permissions).toEqual([
    'storage',
    'unlimitedStorage',
    'alarms',
    'activeTab',
    ...(browserKind === 'chromium' ? ['sidePanel'] : []),
  ]);
  // Asked for only when the person wants the desktop to remind them.
  expect(manifest.optional_permissions).toEqual(['notifications']);
  for (const key of ['host_permissions', 'optional_host_permissions', 'externally_connectable'])
    expect(manifest[key], key).toBeUndefined();
  const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
  const sections = ['acct', 'advanced', 'cgi-bin', 'merchant', 'misc', 'promotion'];
  expect([...new Set(matches)].sort()).toEqual(sections.map((section) => `https://mp.weixin.qq.com/${section}/*`));
  // The files that a console page can reach, and only that site's pages.
  expect(manifest.web_accessible_resources).toEqual([
    {
      resources: ['on-demand.js', 'guards.js', 'spotlight.js', 'care.js', 'teach.js', 'report.js'],
      matches: ['https://mp.weixin.qq.com/*'],
      ...(browserKind === 'chromium' && { use_dynamic_url: true }),
    },
  ]);
  const policy: string = manifest.content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(manifest.update_url).toBeUndefined();
  if (browserKind === 'firefox') {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(manifest.sidebar_action.open_at_install).toBe(false);
  }
});
