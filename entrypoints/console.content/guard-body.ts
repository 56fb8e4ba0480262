import { Check, Copy } from 'lucide';
import { ROLES, type Role } from '@/lib/account-marks.ts';
import type { BriefSource, Line } from '@/lib/guards/brief.ts';
import { t } from '@/lib/i18n.ts';
import { copyFrom } from '@/lib/overlay/copy.ts';
import { byPerson } from '@/lib/overlay/dialog.ts';
import { el, icon } from '@/lib/overlay/dom.ts';
import type { GuardWords } from './guard-words.ts';

export const BODY_STYLE = `
dl{margin:0;display:grid;grid-template-columns:auto minmax(0,1fr);gap:8px 16px;line-height:20px}
dt,h3{margin:0;color:var(--dim);font-size:14px;line-height:20px;font-weight:400;white-space:nowrap}dd{margin:0;overflow-wrap:anywhere}
dd p,.body section p{margin:0}dd p+p{margin-top:2px}
[data-key=what] p:first-child{font-weight:600}[data-tone=over] [data-key=what] p:first-child{color:var(--over)}
.own{margin-left:4px;color:var(--note);font-size:12px}
.body section{margin-top:12px;padding-top:12px;border-top:1px solid var(--line)}.body section h3{margin-bottom:4px}
ul{margin:0;padding-left:18px}li{margin:2px 0}
.checks{list-style:none;padding:0}.checks label{display:flex;gap:8px;align-items:flex-start;padding:3px 0;line-height:20px;cursor:pointer}.checks input{margin-top:2px}
summary{color:var(--link);cursor:pointer;border-radius:2px}
details>ul{margin-top:6px;font-size:12px;line-height:18px;color:var(--dim)}details a{color:var(--link)}
.roles{display:flex;flex-wrap:wrap;gap:6px;align-items:center;margin-top:6px}.roles span{color:var(--dim);font-size:12px}
.roles button,.copy{min-height:28px;padding:2px 10px;border:1px solid var(--line);border-radius:4px;font-size:12px;line-height:18px}.roles button:hover,.copy:hover{background:var(--soft)}
textarea{all:revert;display:block;box-sizing:border-box;width:100%;height:104px;margin:8px 0;padding:6px 8px;border:1px solid var(--line);border-radius:4px;background:var(--soft);color:var(--text);font:13px/20px system-ui,"PingFang SC","Microsoft YaHei",sans-serif;resize:vertical}
textarea:focus-visible{outline:2px solid var(--note)}
.done{display:inline-flex;gap:4px;align-items:center;margin-left:8px;color:var(--ok);font-size:12px}.done[data-failed]{color:var(--soon)}
@media (max-width:440px){dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:8px}}
`;

const LABELS = {
  what: 'guard_what',
  undo: 'guard_undo',
  cost: 'guard_cost',
  who: 'guard_who',
  where: 'guard_where',
} as const;

/**
 * What stands in a guard's dialog.
 * @param must whether the person has to tick every check
 * @param tellRole told what the person says they are here
 */
export function drawBody(
  words: GuardWords,
  sources: readonly BriefSource[],
  must: boolean,
  tellRole: (role: Role) => void,
): Node[] {
  const who = words.facts.find(({ key }) => key === 'who');
  const facts = words.facts
    .filter(({ lines }) => lines.length > 0)
    .flatMap((fact) => [
      el('dt', {}, t(LABELS[fact.key])),
      el(
        'dd',
        { 'data-key': fact.key },
        ...fact.lines.map(drawLine),
        fact === who && words.asksRole ? drawRoles(tellRole) : null,
      ),
    ]);
  return [
    el('dl', {}, ...facts),
    ...(words.checks.length > 0 ? [drawChecks(words.checks, must)] : []),
    ...(words.instead.length > 0 ? [el('section', {}, el('h3', {}, t('guard_instead')), drawList(words.instead))] : []),
    ...(words.message ? [drawMessage(words.message)] : []),
    ...(sources.length > 0 ? [drawSources(sources)] : []),
  ];
}

const ownMark = (own: boolean): Node | null => (own ? el('span', { class: 'own' }, t('own_mark')) : null);
const drawLine = ({ text, own }: Line): Node => el('p', {}, text, ownMark(own));
const drawList = (lines: readonly Line[]): Node =>
  el('ul', {}, ...lines.map(({ text, own }) => el('li', {}, text, ownMark(own))));

function drawChecks(checks: readonly Line[], must: boolean): Node {
  const heading = el('h3', {}, t(must ? 'guard_check_must' : 'guard_check'));
  if (!must) return el('section', {}, heading, drawList(checks));
  const boxes = checks.map(({ text, own }, index) => {
    const box = el('input', { type: 'checkbox', 'data-check': String(index + 1) });
    return el('li', {}, el('label', {}, box, el('span', {}, text, ownMark(own))));
  });
  return el(
    'section',
    { role: 'group', 'aria-label': t('guard_check_must') },
    heading,
    el('ul', { class: 'checks' }, ...boxes),
  );
}

function drawRoles(tell: (role: Role) => void): Node {
  const row = el('div', { class: 'roles', role: 'group', 'aria-label': t('role_ask') }, el('span', {}, t('role_ask')));
  for (const role of ROLES) {
    const press = (event: Event): void => {
      if (byPerson(event)) tell(role);
    };
    row.append(el('button', { type: 'button', 'data-does': `role-${role}`, onclick: press }, t(`role_${role}`)));
  }
  return row;
}

function drawMessage(text: string): Node {
  const field = el('textarea', { spellcheck: 'false', 'aria-label': t('guard_message_title') });
  field.value = text;
  const done = el('span', { class: 'done', role: 'status' });
  const copy = async (): Promise<void> => {
    const isDone = await copyFrom(field);
    done.toggleAttribute('data-failed', !isDone);
    done.replaceChildren(...(isDone ? [icon(Check)] : []), t(isDone ? 'message_copied' : 'message_selected'));
  };
  const button = el(
    'button',
    { type: 'button', class: 'copy', 'data-does': 'copy', onclick: () => void copy() },
    icon(Copy),
    t('guard_message_copy'),
  );
  return el('section', {}, el('details', {}, el('summary', {}, t('guard_message_title')), field, button, done));
}

function drawSources(sources: readonly BriefSource[]): Node {
  const lines = sources.map(({ text, title, address, date, confidence, own }) => {
    // Where it leads is another site's business: it learns nothing of this page.
    const link = address
      ? el('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, title)
      : el('span', {}, title);
    const more = [date, confidence].filter(Boolean).join(' · ');
    return el('li', {}, text, ownMark(own), ' — ', link, more ? ` · ${more}` : null);
  });
  const summary = el('summary', {}, t('guard_sources', sources.length));
  return el('section', {}, el('details', { 'data-does': 'sources' }, summary, el('ul', {}, ...lines)));
}
