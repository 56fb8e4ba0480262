import { defineConfig } from '@playwright/test';
import type { WorkerOptions } from './fixtures.ts';

/** One runner, two real browsers. The second lives far from the console's own time zone: no date may depend on the machine's. */
export default defineConfig<object, WorkerOptions>({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Two real browsers on a machine with other work: one more try, and `npm test` names each that needed it.
  retries: 1,
  reporter: 'list',
  projects: [
    { name: 'chromium', use: { browserKind: 'chromium' } },
    { name: 'firefox', use: { browserKind: 'firefox', timeZone: 'America/Los_Angeles' } },
  ],
});
