import { Info, ShieldAlert, TriangleAlert } from 'lucide';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Role } from '@/lib/account-marks.ts';
import { addressOf } from '@/lib/console/address.ts';
import { type ActionId, actionOf } from '@/lib/guards/actions.ts';
import { ARMED_FOR } from '@/lib/guards/arming.ts';
import { briefKey, type GuardBrief } from '@/lib/guards/brief.ts';
import { SNOOZE_FOR } from '@/lib/guards/modes.ts';
import { t } from '@/lib/i18n.ts';
import { ask } from '@/lib/overlay/dialog.ts';
import { createHost, setAttributes } from '@/lib/overlay/host.ts';
import type { Tools, View } from './console.content/feature.ts';
import adminOnlyMarks from './console.content/features/admin-only-marks.ts';
import { BODY_STYLE, drawBody } from './console.content/guard-body.ts';
import { guardWords } from './console.content/guard-words.ts';
import { type GuardDialog, leaveBundle } from './console.content/on-demand.ts';
import { ring } from './console.content/ring.ts';

const LOOKS = {
  info: { icon: Info, tone: 'note' },
  caution: { icon: ShieldAlert, tone: 'soon' },
  danger: { icon: TriangleAlert, tone: 'over' },
} as const;

/** What guards say and draw. The content script imports it once a guarded control is in sight, or has been pressed. */
export default defineUnlistedScript({
  globalName: false,
  main: () => leaveBundle('guards', { features: [adminOnlyMarks], ask: askAbout, ring }),
});

/** The brief that the background has mirrored. @returns null where it has not yet, or what is there cannot be had */
async function readBrief(id: ActionId): Promise<GuardBrief | null> {
  const key = briefKey(id);
  const values = await browser.storage.local.get(key).catch(() => ({}));
  return (values as Record<string, GuardBrief | undefined>)[key] ?? null;
}

/** @throws (by rejecting) if this version knows no such action, or the browser cannot show a dialog */
async function askAbout(name: string, tools: Tools, view: View): Promise<GuardDialog> {
  const action = actionOf(name);
  if (!action) throw new Error(`no such action: ${name}`);
  const { id, severity } = action;
  const brief = await readBrief(id);
  const host = createHost('guard');
  setAttributes(host, { 'data-action': id, 'data-severity': severity });

  const draw = (now: View): Node[] =>
    drawBody(guardWords(id, brief, now), brief?.sources ?? [], severity === 'danger', (role) => tellRole(role, now));
  /** The person has said what they are: the guard speaks to them as that, from here on. */
  const tellRole = (role: Role, before: View): void => {
    const account = before.state?.account;
    if (!account) return;
    void tools.send('role-told', { accountId: account.id, role, ownExpiry: null });
    const marks = { label: null, colour: null, ownExpiry: null, ...before.marks, role };
    const body = host.shadowRoot.querySelector<HTMLElement>('.body');
    const ticked = [...(body?.querySelectorAll<HTMLInputElement>('[data-check]:checked') ?? [])].map(
      (box) => box.dataset.check,
    );
    body?.replaceChildren(...draw({ ...before, marks }));
    for (const box of body?.querySelectorAll<HTMLInputElement>('[data-check]') ?? [])
      box.checked = ticked.includes(box.dataset.check);
    body?.dispatchEvent(new Event('change'));
    host.shadowRoot.querySelector('dialog')?.focus();
  };

  const answer = ask(
    host,
    {
      ...LOOKS[severity],
      title: brief?.title ?? guardWords(id, null, view).title,
      subtitle: `${t('guard_by', t('ext_short_name'))} · ${t(`guard_severity_${severity}`)}`,
      body: draw(view),
      style: BODY_STYLE,
      hint: t('guard_hint', ARMED_FOR / 1000),
      missing: (count) => t('guard_missing', count),
      agree: t('guard_agree', ARMED_FOR / 1000),
      cancel: t('guard_cancel'),
      option: t('guard_snooze', SNOOZE_FOR / 60_000),
    },
    tools.signal,
  ).then(({ agreed, option }) => {
    if (option) tools.noteGuard({ kind: 'guard-snoozed', action: id, address: addressOf(location) });
    return agreed ? ('agreed' as const) : ('cancelled' as const);
  });
  return { host, answer };
}
