import type { Dossier, ToldEvidence } from './dossier.ts';
import { addressOf, checkWords, troubled } from './evidence-check.ts';
import { html, type Markup } from './html.ts';
import { moment } from './moment.ts';

/** What is kept as evidence, with its digests, and first of all what is wrong with it. */
export function evidenceOf(dossier: Dossier): Markup {
  const { labels, evidence } = dossier;
  const bad = troubled(dossier);
  return html`<h2>${labels.evidence}</h2>
${evidence.length === 0 ? html`<p class="soft">${labels.evidence_none}</p>` : null}
${
  bad.length === 0
    ? null
    : html`<section class="card trouble"><p>${labels.evidence_trouble}</p><ul>${bad.map(
        (piece) => html`<li>${piece.name}: ${checkWords(dossier, piece)}</li>`,
      )}</ul></section>`
}
${evidence.map((piece) => pieceOf(dossier, piece))}`;
}

function pieceOf(dossier: Dossier, piece: ToldEvidence): Markup {
  const { labels } = dossier;
  const { name, path, isPicture, itemTitle, sizeWords, addedAt, note, sha256, actual } = piece;
  const address = path === null ? null : addressOf(path);
  return html`<article class="piece"><h4>${address === null ? name : html`<a href="${address}">${name}</a>`}</h4>
<dl class="small"><dt>${labels.item}</dt><dd>${itemTitle}</dd><dt>${labels.size}</dt><dd>${sizeWords}</dd>
<dt>${labels.added_at}</dt><dd>${moment(addedAt)}</dd>${
    note === '' ? null : html`<dt>${labels.note}</dt><dd class="keep">${note}</dd>`
  }${path === null ? null : html`<dt>${labels.evidence_beside}</dt><dd>${path}</dd>`}
<dt>${labels.digest}</dt><dd class="digest">${sha256}</dd>${
    actual === null ? null : html`<dt>${labels.digest_now}</dt><dd class="digest">${actual}</dd>`
  }<dt>${labels.check}</dt><dd>${checkWords(dossier, piece)}</dd></dl>${
    isPicture && address !== null
      ? html`<a href="${address}"><img src="${address}" alt="${name}" loading="lazy"></a>`
      : null
  }</article>
`;
}

/** The entries of the journal that belong to the run, and where the whole of it stood. */
export function journalOf({ labels, journal: { entries, head, verdict } }: Dossier): Markup {
  return html`<h2>${labels.journal}</h2>
<section class="card"><p>${verdict}</p><p>${labels.journal_head} ${head.seq}: <span class="digest">${head.hash}</span></p></section>
${
  entries.length === 0
    ? html`<p class="soft">${labels.journal_none}</p>`
    : html`<div class="scroll"><table><thead><tr><th>${labels.entry}</th><th>${labels.when}</th><th>${labels.what}</th><th>${labels.about}</th><th>${labels.digest}</th></tr></thead><tbody>
${entries.map(
  ({
    seq,
    at,
    what,
    about,
    hash,
  }) => html`<tr><td>${seq}</td><td>${moment(at)}</td><td>${what}</td><td>${about}</td><td class="digest">${hash}</td></tr>
`,
)}</tbody></table></div>`
}`;
}
