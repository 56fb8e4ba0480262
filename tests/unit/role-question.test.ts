import { beforeEach, expect, it, vi } from 'vitest';
import type { Tools, View } from '@/entrypoints/console.content/feature.ts';
import { roleQuestion } from '@/entrypoints/console.content/role-question.ts';

vi.mock('@/lib/i18n.ts', () => ({ t: (...parts: unknown[]) => parts.join(' ') }));

const ID = 'account-1';
const VIEW = { state: { account: { id: ID, askRole: true } }, settled: true, marks: null } as unknown as View;
const LOST = { ok: false, code: 'timeout', message: '' } as const;
const KEPT = { ok: true, value: null } as const;

let said: string[] = [];
const send = vi.fn();
beforeEach(() => {
  said = [];
  send.mockReset();
});
const ask = () => {
  const tools = { page: 'people', send, refresh: () => {}, tell: (text: string) => said.push(text) };
  return roleQuestion(tools as unknown as Tools);
};
/** Presses one of the answers that are shown now. */
const press = (question: ReturnType<typeof ask>, does: string): void => {
  const drawn = document.createElement('div');
  drawn.append(question(VIEW)?.draw() ?? '');
  drawn.querySelector<HTMLElement>(`[data-does=${does}]`)?.click();
};

it('tells an answer once more that was not taken, and says nothing of it', async () => {
  send.mockResolvedValueOnce(LOST).mockResolvedValueOnce(KEPT);
  const question = ask();
  press(question, 'role-long');
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2));
  await Promise.resolve();
  expect(said).toEqual([]);
  expect(question(VIEW)).toBeNull();
});

it('asks anew, and says so, where an answer could not be kept', async () => {
  send.mockResolvedValue(LOST);
  const question = ask();
  press(question, 'role-long');
  expect(question(VIEW)).toBeNull();
  await vi.waitFor(() => expect(said).toEqual(['role_not_kept']));
  expect(send).toHaveBeenCalledTimes(2);
  expect(question(VIEW)?.sign).toBe(`role ${ID}`);
});

it('never tells late what a later answer has followed', async () => {
  let lose = (_: typeof LOST): void => {};
  send.mockReturnValueOnce(new Promise((resolve) => (lose = resolve))).mockResolvedValue(KEPT);
  const question = ask();
  press(question, 'role-short');
  const day = document.createElement('div');
  day.append(question(VIEW)?.draw() ?? '');
  const field = day.querySelector<HTMLInputElement>('[data-does=own-expiry]');
  if (field) field.value = '2026-12-03';
  day.querySelector<HTMLElement>('[data-does=own-expiry-keep]')?.click();
  lose(LOST);
  await new Promise((resolve) => setTimeout(resolve));
  expect(send.mock.calls.map(([, answer]) => answer.ownExpiry)).toEqual([null, '2026-12-03']);
  expect(said).toEqual([]);
});
