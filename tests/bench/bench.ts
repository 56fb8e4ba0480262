/** What is measured, and how much each may be. Budgets are generous: they are for two slow cores and to catch a change of kind. */
import { launchChromium } from '../e2e/driver/chromium.ts';
import { startSandbox } from '../sandbox/server.ts';
import { BUDGET, contentScriptBytes, TARGETS } from './bundles.mjs';
import { addedAtLoad, everyBadge, firstBadge, longestTasks } from './console-page.ts';
import { overviewUsable } from './overview.ts';
import { pressDelay } from './presses.ts';
import { recognition } from './recognition.ts';
import { checklistUsable, panelUsable, tickToDurable } from './side-panel.ts';

export interface Metric {
  name: string;
  value: number;
  budget: number;
  unit: 'bytes' | 'ms';
}

function sizes(): Metric[] {
  return TARGETS.flatMap((target) => {
    const { min, gzip } = contentScriptBytes(target);
    return [
      { name: `content scripts, ${target}`, value: min, budget: BUDGET.min, unit: 'bytes' as const },
      { name: `content scripts gzipped, ${target}`, value: gzip, budget: BUDGET.gzip, unit: 'bytes' as const },
    ];
  });
}

/**
 * @param executable path of a Chromium
 * @param step told what is being measured now
 */
export async function measure(executable: string | undefined, step: (name: string) => void): Promise<Metric[]> {
  const sandbox = await startSandbox();
  const common = { port: sandbox.port, language: 'zh' as const, ...(executable && { executable }) };
  const plain = await launchChromium({ ...common, extension: null });
  const steward = await launchChromium({ ...common, extension: '.output/chrome-mv3' });
  const ms = (name: string, value: number, budget: number): Metric => ({
    name,
    value: Math.round(value * 100) / 100,
    budget,
    unit: 'ms',
  });
  try {
    step('page loads with and without the extension');
    const added = await addedAtLoad(plain, steward);
    step('first badge');
    const badge = await firstBadge(steward);
    step('every badge of 25 and of 500 operators');
    const badges = { few: await everyBadge(steward, 25), many: await everyBadge(steward, 500) };
    step('tasks with 25 operators and in a storm of redraws');
    const tasks = await longestTasks(steward);
    step('presses on unguarded controls');
    const delay = await pressDelay(steward);
    step('recognition of big pages');
    const recognised = await recognition(plain);
    step('side panel');
    const usable = await panelUsable(steward);
    const durable = await tickToDurable(steward);
    step('checklist after 30 runs of 80 items, with 500 pieces of evidence');
    const checklist = await checklistUsable(steward);
    step('overview of 200 accounts, each seen 400 times');
    const overview = await overviewUsable(steward);
    return [
      ...sizes(),
      ms('added script time at load, people page, median', added.script, 120),
      ms('added main-thread time at load, people page, median', added.task, 160),
      ms('first badge after its row is there, median', badge, 150),
      ms('badge after its row is there, 25 operators, 95th percentile', badges.few, 50),
      ms('badge after its row is there, 500 operators, 95th percentile', badges.many, 300),
      ms('longest task of ours, 25 operators', tasks.calm, 50),
      ms('longest task of ours, redraw storm', tasks.storm, 50),
      ms('press on an unguarded control delayed, 95th percentile', delay, 1),
      ms('recognition of a page of 5,000 nodes, 95th percentile', recognised, 15),
      ms('side panel usable, median', usable, 300),
      ms('tick durable, 95th percentile', durable, 50),
      ms('checklist usable, 30 runs of 80 items, 500 pieces of evidence, median', checklist, 300),
      ms('overview usable, 200 accounts, median', overview, 300),
    ];
  } finally {
    await steward.close();
    await plain.close();
    await sandbox.close();
  }
}
