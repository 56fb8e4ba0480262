/** How the marks look that stand in a row of the page, beside what they speak of. */
export const TAG_STYLE = `
:host{margin:0 0 0 8px!important;max-width:100%!important}:host([data-below]){margin:2px 0!important}
.tag{display:inline-flex;align-items:center;gap:4px;max-width:100%;padding:1px 6px;border:1px solid transparent;border-radius:4px;color:var(--dim);background:var(--soft);border-color:var(--line);word-break:keep-all}
.tag[data-tone=ok]{color:var(--ok);background:var(--ok-bg);border-color:transparent}
.tag[data-tone=soon]{color:var(--soon);background:var(--soon-bg);border-color:transparent}
.tag[data-tone=over]{color:var(--over);background:var(--over-bg);border-color:transparent}
.tag[data-tone=note]{color:var(--note);background:var(--note-bg);border-color:transparent}
`;
