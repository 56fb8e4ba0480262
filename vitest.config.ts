import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Far west and far east of Shanghai: what only works on a machine in China fails in one of them. */
const FAR_ZONES = ['America/Los_Angeles', 'Pacific/Kiritimati'];
/** The parts that reckon with days, run in those zones as well. All are pure: no browser's globals, no database. */
const DATED = ['time', 'roster', 'export', 'deregistration'].map((part) => `lib/${part}/**/*.test.ts`);

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'here',
          environment: 'happy-dom',
          setupFiles: ['fake-indexeddb/auto'],
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.{ts,tsx}',
            'tests/unit/**/*.test.ts',
            'tests/corpus/**/*.test.ts',
            'tests/sandbox/**/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, 'lib/time/zone.test.ts'],
        },
      },
      ...FAR_ZONES.map((zone) => ({
        test: { name: zone, environment: 'node', include: DATED, env: { TZ: zone } },
      })),
    ],
  },
});
