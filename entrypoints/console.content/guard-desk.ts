import { Info, ShieldAlert, TriangleAlert } from 'lucide';
import { browser } from 'wxt/browser';
import type { Role } from '@/lib/account-marks.ts';
import { addressOf } from '@/lib/console/address.ts';
import type { Control } from '@/lib/console/controls.ts';
import { findControls } from '@/lib/console/find-controls.ts';
import { documentsHere, pageOf } from '@/lib/console/frames.ts';
import type { PageId } from '@/lib/console/pages.ts';
import { type ActionId, actionOf } from '@/lib/guards/actions.ts';
import { ARMED_FOR } from '@/lib/guards/arming.ts';
import { briefKey, type GuardBrief } from '@/lib/guards/brief.ts';
import { agreementKey, SNOOZE_FOR } from '@/lib/guards/modes.ts';
import { t } from '@/lib/i18n.ts';
import { contextAlive, type Payload } from '@/lib/messages.ts';
import { ask, relay } from '@/lib/overlay/dialog.ts';
import { createHost, isAlive, setAttributes } from '@/lib/overlay/host.ts';
import { today } from '@/lib/time/day.ts';
import { arming } from './arming.ts';
import type { Tools, View } from './feature.ts';
import { BODY_STYLE, drawBody } from './guard-body.ts';
import { guardWords } from './guard-words.ts';
import type { GuardDesk } from './on-demand.ts';
import { isClick, opens } from './press.ts';
import { ring } from './ring.ts';

const LOOKS = {
  info: { icon: Info, tone: 'note' },
  caution: { icon: ShieldAlert, tone: 'soon' },
  danger: { icon: TriangleAlert, tone: 'over' },
} as const;
/** How long, in milliseconds, the words of a guard are waited for: without them it still says what needs no rule. */
const PATIENCE = 500;

/** For so long after an answer or a press that went through, in milliseconds, the rest of the same gesture means nothing. */
const GESTURE = 500;
/** And for so long, in milliseconds, a press that went through may echo: nobody presses twice as fast. */
const ECHO = 40;
/** For so long, in milliseconds, an action that was gone ahead with covers the buttons of the console's own dialogs about it. */
const COVERED_FOR = 300_000;
/** Waiting times between attempts to have the journal keep something, in milliseconds. */
const RETRIES = [500, 2000, 8000];

/** What is decided of presses on one page, and by what. */
export function openDesk(tools: Tools): GuardDesk {
  const { page, signal } = tools;
  let isComing = false;
  let asking: Host | null = null;
  /** When an answer was given, or a press went through. */
  let settledAt = -GESTURE;
  /** The control that was pressed then. */
  let settled = '';
  /** What exactly was pressed, and whether by a key that has made no click yet. */
  let pressed: EventTarget | null = null;
  let isKeyed = false;
  /** What the last dialog was about. */
  let agreedTo: HTMLElement | null = null;
  /** The control on which a key has gone down and not made a click yet. */
  let keyed = '';
  /** Action → when it was gone ahead with on this page. */
  const passed = new Map<string, number>();
  signal.addEventListener('abort', () => arming.disarm());

  const owns = (event: Event): boolean => {
    if (!asking?.isConnected || !event.composedPath().includes(asking)) return false;
    relay(event, asking);
    return true;
  };

  const lets = (event: Event, control: Control): boolean => {
    const { signature } = control;
    const now = performance.now();
    const isFresh = now - settledAt < GESTURE;
    // The second half of a double click, and a key that is still down, were meant for what was there before.
    const isRest = (event as KeyboardEvent).repeat || (isFresh && (event as UIEvent).detail > 1);
    // A key makes a click once it is up, and a label that is pressed presses what it is the label of: nobody's second press.
    const isLabelled = event.target !== pressed && ((event.target as HTMLInputElement).labels?.length ?? 0) > 0;
    const isEcho = now - settledAt < ECHO || (isFresh && (isLabelled || (isKeyed && isClick(event))));
    if (signature === settled && isEcho) return true;
    if (!isRest && (isArmed(control, now) || isUnasked(control, now))) {
      // A key that makes no click has done what it does once it is up again.
      if (isClick(event) || (event.type === 'keyup' && keyed === signature)) goAhead(event, control, now);
      else if (event.type === 'keydown') keyed = signature;
      return true;
    }
    if (isFresh && event.type === 'keyup' && signature === settled) return true;
    if (!isRest && opens(event)) void explain(control);
    return false;
  };

  /** Of two controls that read alike, only the very one that was agreed to, as long as it stands. */
  const isArmed = ({ signature, element }: Control, now: number): boolean =>
    arming.left(signature, now) > 0 && (!agreedTo || agreedTo === element || !stands(agreedTo));

  /** Whether the person wants no dialog here and now. */
  const isUnasked = ({ action, confirms, last }: Control, now: number): boolean => {
    const { modes, snoozed, agreed, day } = tools.mirror().guards ?? {};
    const mode = modes?.[action];
    if (mode === 'badge' || mode === 'off') return true;
    if (last) return false;
    if (confirms && now - (passed.get(action) ?? -COVERED_FOR) < COVERED_FOR) return true;
    // What was agreed to in an account that nobody knows is agreed to in none.
    const account = tools.accountId();
    if (account === null) return false;
    if (snoozed?.some((one) => one.page === page && one.accountId === account && one.until > Date.now())) return true;
    return mode === 'daily' && day === today() && agreed?.includes(agreementKey(account, action)) === true;
  };

  const goAhead = (event: Event, { action, signature }: Control, now: number): void => {
    arming.disarm();
    settledAt = now;
    pressed = event.target;
    isKeyed = event.type === 'keyup';
    settled = signature;
    keyed = '';
    passed.set(action, now);
    void note('guard-passed', action);
    tools.refresh();
  };

  /** The journal is told until it has it: a worker that sleeps or dies is no reason for an entry to be missing. */
  const note: NoteGuard = async (kind, action, attempt = 0) => {
    const accountId = tools.accountId();
    const address = addressOf(location);
    const result = await tools.send('guard-event', { kind, action, accountId, page, address });
    const wait = RETRIES[attempt];
    if (result.ok || signal.aborted) return;
    if (wait === undefined) return tools.tell(t('guard_not_noted'));
    setTimeout(() => void note(kind, action, attempt + 1), wait);
  };

  const explain = async (control: Control): Promise<void> => {
    if (isComing || asking?.isConnected) return;
    isComing = true;
    agreedTo = control.element;
    let isAnswered = false;
    try {
      await askAbout(control, tools, note, (host) => {
        isAnswered = host === null;
        settledAt = performance.now();
        settled = '';
        asking = host;
        // From here on what counts is whether the dialog stands on the page: the page may remove it.
        isComing = false;
      });
    } catch (error) {
      // A guard that cannot speak must not leave a control dead.
      if (!isAnswered) arming.arm(control.signature, performance.now());
      console.error('MP Steward: guard failed, the press goes through', error);
      if (contextAlive() && !isAnswered) tools.tell(t('guard_unshown'));
    }
    isComing = false;
    tools.refresh();
  };

  return { owns, lets, explain };
}

type Host = ReturnType<typeof createHost>;
/** Has the journal keep what became of a guard. */
type NoteGuard = (kind: Payload<'guard-event'>['kind'], action: string, attempt?: number) => Promise<void>;

/**
 * Shows the dialog, and arms the control if the person agrees.
 * @param turn told the dialog's host when it has come, and null when it has been answered
 * @throws (by rejecting) if it cannot be shown
 */
async function askAbout(
  control: Control,
  tools: Tools,
  note: NoteGuard,
  turn: (host: Host | null) => void,
): Promise<void> {
  const { page, tell } = tools;
  const action = actionOf(control.action);
  if (!action) throw new Error(`no such action: ${control.action}`);
  const { id, severity } = action;
  const brief = await readBrief(id);
  if (tools.signal.aborted) return;
  const host = createHost('guard');
  setAttributes(host, { 'data-action': id, 'data-severity': severity });
  const view = tools.look();
  const draw = (now: View): Node[] =>
    drawBody(guardWords(id, brief, now), brief?.sources ?? [], severity === 'danger', (role) => tellRole(role, now));
  /** The person has said what they are: the guard speaks to them as that, from here on. */
  const tellRole = (role: Role, before: View): void => {
    const account = before.state?.account;
    if (!account) return;
    void tools.send('role-told', { accountId: account.id, role, ownExpiry: null });
    const marks = { label: null, colour: null, ownExpiry: null, ...before.marks, role };
    redraw(host.shadowRoot, draw({ ...before, marks }));
  };
  const before = document.activeElement as HTMLElement | null;
  const answer = ask(
    host,
    {
      ...LOOKS[severity],
      title: guardWords(id, brief, view).title,
      subtitle: [t('ext_short_name'), brief?.short.who, t(`guard_severity_${severity}`)].filter(Boolean).join(' · '),
      body: draw(view),
      style: BODY_STYLE,
      hint: t('guard_hint', ARMED_FOR / 1000),
      missing: (count) => t('guard_missing', count),
      agree: t('guard_agree', ARMED_FOR / 1000),
      cancel: t('guard_cancel'),
      // Of a page that is not known, or an account that is not, nobody could say where the warnings sleep.
      option: page !== 'other' && tools.accountId() !== null ? t('guard_snooze', SNOOZE_FOR / 60_000) : null,
    },
    tools.signal,
  );
  turn(host);
  void note('guard-shown', id);
  const { agreed, option } = await answer;
  turn(null);
  void note(agreed ? 'guard-agreed' : 'guard-cancelled', id);
  if (option) void note('guard-snoozed', id);
  if (agreed) arming.arm(control.signature, performance.now());
  else arming.disarm();
  const find = (): HTMLElement | null => again(control, page)?.element ?? null;
  const there = find();
  const target = there?.localName === 'label' ? (there as HTMLLabelElement).control : there;
  target?.focus({ preventScroll: true });
  // What cannot have the focus leaves it to whatever had it before.
  if (document.activeElement === document.body && before && isAlive(before)) before.focus({ preventScroll: true });
  if (!agreed) return;
  if (there) ring(find, tools);
  tell(there ? t('guard_armed', ARMED_FOR / 1000) : t('guard_control_gone'));
}

/** The brief that the background has mirrored. @returns null where it has not yet, or what is there cannot be had */
async function readBrief(id: ActionId): Promise<GuardBrief | null> {
  const key = briefKey(id);
  const reading = browser.storage.local.get(key).then(
    (values) => (values[key] as GuardBrief | undefined) ?? null,
    () => null,
  );
  return Promise.race([reading, new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))]);
}

/** Draws the body of a dialog anew; what was ticked stays so. */
function redraw(root: ShadowRoot, nodes: readonly Node[]): void {
  const body = root.querySelector<HTMLElement>('.body');
  const boxes = (more = ''): HTMLInputElement[] => [
    ...(body?.querySelectorAll<HTMLInputElement>(`[data-check]${more}`) ?? []),
  ];
  const ticked = boxes(':checked').map((box) => box.dataset.check);
  body?.replaceChildren(...nodes);
  for (const box of boxes()) box.checked = ticked.includes(box.dataset.check);
  body?.dispatchEvent(new Event('change'));
  root.querySelector('dialog')?.focus();
}

/** Whether an element is there to be pressed: not in a frame that is gone, nor a copy that the page has put away. */
const stands = (element: HTMLElement): boolean =>
  isAlive(element) && element.ownerDocument.defaultView !== null && element.isConnected && element.checkVisibility();

/** The control itself, or what the page has drawn in its place meanwhile. */
function again(control: Control, page: PageId): Control | undefined {
  const { element } = control;
  if (stands(element)) return control;
  return documentsHere(document)
    .flatMap((doc) => findControls(pageOf(doc, page), doc))
    .find(({ signature }) => signature === control.signature);
}
