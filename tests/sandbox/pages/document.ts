import { type Html, html, js, raw } from '../html.ts';
import { pick } from '../identity.ts';
import { plantedSecrets } from '../secrets.ts';
import { classicBody } from './classic/shell.ts';
import { fromCorpus } from './corpus.ts';
import { desktopBody } from './desktop/shell.ts';
import type { Context, Page } from './page.ts';
import { pageDataScript } from './pagedata.ts';
import { unknownBody, unknownMarkup } from './unknown.ts';

const SHEETS = {
  classic: ['classic', 'classic-widgets'],
  desktop: ['desktop', 'desktop-pages', 'desktop-widgets'],
};

/**
 * `stops-events`: the page's very first script lets no press come any further than the window. What a press meant is done
 * by an event of the page's own making, so that its controls work all the same.
 */
const STOPS_EVENTS = `<script>
(() => {
  const again = (event) => {
    const { target } = event;
    if (event.type === 'click') target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    if (event.type === 'mousedown') target.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: event.button }));
    if (event.type === 'keydown') target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: event.key }));
  };
  const stop = (event) => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    again(event);
  };
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'click', 'auxclick', 'dblclick',
    'keydown', 'keypress', 'keyup'];
  for (const type of types) for (const at of [window, document]) at.addEventListener(type, stop, true);
})();
</script>
`;

/** What the page's own scripts need to know; they take it and delete the global at once. */
function clientSettings({ world, token, now }: Context): string {
  const { layout, variant, late, redraw, sabotage, session } = world.settings;
  return `window.__mp_page = ${js({
    token,
    layout,
    variant,
    late,
    redraw,
    session,
    sabotage: [...sabotage],
    seed: pick(token, 'seed', 2 ** 31),
    now,
  })};`;
}

function body(context: Context, page: Page, isUnknown: boolean): Html {
  if (page.bare) return html`<body class="zh_CN">${page.content}</body>`;
  if (isUnknown) return unknownBody(context, page);
  return context.world.settings.layout === 'classic' ? classicBody(context, page) : desktopBody(context, page);
}

/** A whole console page, in the layout of its world. */
export function consoleDocument(context: Context, drawn: Page): Html {
  const { layout, sabotage } = context.world.settings;
  const usual = context.query.has('in_frame') ? { ...drawn, bare: true } : drawn;
  const unknown = unknownMarkup(context, usual);
  const before = unknown ?? fromCorpus(context, usual) ?? usual;
  const page = sabotage.has('secrets') ? { ...before, content: html`${before.content}${plantedSecrets()}` } : before;
  const scripts = ['core', 'sabotage', ...page.scripts];
  return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${layout === 'classic' ? page.title : '公众号'}</title>
${(unknown ? ['unknown'] : SHEETS[layout]).map((name) => html`<link rel="stylesheet" href="/mpres/${name}.css">\n`)}
<link rel="shortcut icon" type="image/svg+xml" href="/mpres/favicon.svg">
${sabotage.has('stops-events') && raw(STOPS_EVENTS)}<script>
${raw(pageDataScript(context, page.cgiData))}${raw(clientSettings(context))}
</script>
${scripts.map((name) => html`<script type="module" src="/mpres/${name}.js"></script>\n`)}</head>
${body(context, page, unknown !== null)}
</html>
`;
}
