import type { Dossier, Fact, ToldDate, ToldDay, ToldItem, ToldPhase, ToldState } from './dossier.ts';
import { html, Markup } from './html.ts';
import { moment } from './moment.ts';
import { evidenceOf, journalOf } from './report-proof.ts';
import { REPORT_STYLE } from './report-style.ts';

/**
 * A run as one HTML file that stands alone: no script, nothing fetched, pictures of evidence by the paths at which they lie beside it.
 * Whatever people wrote is text in it.
 */
export function reportHtml(dossier: Dossier): string {
  const { lang, labels, title, madeAt, progress, problems, leftOut, others } = dossier;
  const body = html`<main>
<h1>${title}</h1>
<p class="soft">${labels.made_at} ${moment(madeAt)} · ${labels.zone}</p>
<p>${labels.progress} ${progress}</p>
${problems.length === 0 ? null : html`<section class="card trouble"><h2>${labels.problems}</h2>${list(problems)}</section>`}
${facts(labels.account, dossier.account)}
${facts(labels.course, dossier.course)}
${facts(labels.profile, dossier.profile)}
<h2>${labels.phases}</h2>
<section class="card"><dl>${dossier.phases.map((phase) => phaseOf(dossier, phase))}</dl></section>
<h2>${labels.dates}</h2>
<section class="card"><dl>${dossier.dates.map(dateOf)}</dl></section>
<h2>${labels.items}</h2>
${sections(dossier)}
${
  leftOut.length === 0
    ? null
    : html`<h2>${labels.left_out}</h2><section class="card"><ul>${leftOut.map(
        ({ title: name, why, state }) =>
          html`<li>${name}<span class="soft"> · ${why}</span>${state && saidOf(dossier, state)}</li>`,
      )}</ul></section>`
}
${others.length === 0 ? null : html`<h2>${labels.others}</h2>${others.map((state) => partOf(dossier, state))}`}
${evidenceOf(dossier)}
${journalOf(dossier)}
<h2>${labels.proves}</h2><section class="card">${list(dossier.proves)}</section>
<h2>${labels.proves_not}</h2><section class="card">${list(dossier.provesNot)}</section>
</main>`;
  return `${
    html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:">
<title>${title}</title>
<style>${new Markup(REPORT_STYLE)}</style>
</head>
<body>
${body}
</body>
</html>`.source
  }\n`;
}

const list = (lines: readonly string[]): Markup =>
  html`<ul>${lines.map((line) => html`<li class="keep">${line}</li>`)}</ul>`;

const fact = ({ label, value }: Fact): Markup => html`<dt>${label}</dt><dd class="keep">${value}</dd>`;

const facts = (heading: string, told: readonly Fact[]): Markup | null =>
  told.length === 0 ? null : html`<h2>${heading}</h2><section class="card"><dl>${told.map(fact)}</dl></section>`;

const whyOf = (why: readonly string[]): Markup | null =>
  why.length === 0 ? null : html`<ul class="soft small">${why.map((line) => html`<li>${line}</li>`)}</ul>`;

const dayOf = ({ words, why }: ToldDay): Markup => html`${words}${whyOf(why)}`;

const phaseOf = ({ labels }: Dossier, { name, now, from, to }: ToldPhase): Markup =>
  html`<dt>${
    now ? html`<b>${name}</b> (${labels.now})` : name
  }</dt><dd>${labels.from} ${dayOf(from)}${to ? html`${labels.until} ${dayOf(to)}` : html`<p>${labels.no_end}</p>`}</dd>`;

const dateOf = ({ name, day }: ToldDate): Markup => html`<dt>${name}</dt><dd>${dayOf(day)}</dd>`;

/** Items under the headings of their sections, each heading once, in the order of the list. */
function sections(dossier: Dossier): Markup[] {
  const bySection = new Map<string, ToldItem[]>();
  for (const item of dossier.items) bySection.set(item.section, [...(bySection.get(item.section) ?? []), item]);
  return [...bySection].map(
    ([heading, items]) => html`<h3>${heading}</h3>${items.map((item) => itemOf(dossier, item))}`,
  );
}

function itemOf(dossier: Dossier, item: ToldItem): Markup {
  const { labels } = dossier;
  const { title, owner, blocking, maybe, moved, due, subItems } = item;
  const marks = [blocking ? labels.blocking : '', maybe ? labels.maybe : '', moved ? labels.moved : ''].filter(Boolean);
  return html`<article class="item" id="${item.id}"><header><h4>${title}</h4>${state(item)}</header>
<p class="small soft">${[`${labels.due} ${due.words}`, `${labels.owner} ${owner}`, ...marks].join(' · ')}</p>
${saidOf(dossier, item)}${whyOf(due.why)}${
  subItems.length === 0
    ? null
    : html`<ul>${subItems.map((sub) => html`<li>${sub.title} ${state(sub)}${saidOf(dossier, sub)}</li>`)}</ul>`
}</article>
`;
}

const partOf = (dossier: Dossier, part: ToldState): Markup =>
  html`<article class="item"><header><h4>${part.title}</h4>${state(part)}</header>${saidOf(dossier, part)}</article>`;

const state = ({ state: name, stateName }: ToldState): Markup =>
  html`<span class="state" data-state="${name}">${stateName}</span>`;

/** What people wrote of an item, and when. */
function saidOf({ labels }: Dossier, { reason, note, assignee, changedAt }: ToldState): Markup | null {
  const said: Fact[] = [
    ...(reason === '' ? [] : [{ label: labels.reason, value: reason }]),
    ...(assignee === '' ? [] : [{ label: labels.assignee, value: assignee }]),
    ...(note === '' ? [] : [{ label: labels.note, value: note }]),
    ...(changedAt === null ? [] : [{ label: labels.changed_at, value: moment(changedAt) }]),
  ];
  return said.length === 0 ? null : html`<dl class="small">${said.map(fact)}</dl>`;
}
