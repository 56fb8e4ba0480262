/**
 * How our marks look. Values are WeUI's published ones; text colours are darkened until they reach 4.5:1 on their tint.
 * The console is a light page: what stands in it is light too, whatever the system likes; our own dialog follows the person.
 * `all: initial !important` on the host keeps the page's style out: among important rules the inner one wins.
 */
export const CSS = `
:host{all:initial!important;display:inline-flex!important;box-sizing:border-box!important;vertical-align:middle!important;
font:12px/18px system-ui,"PingFang SC","Hiragino Sans GB","Microsoft YaHei",sans-serif!important;font-variant-numeric:tabular-nums!important;
text-align:left!important;--text:rgba(0,0,0,.9);--dim:rgba(0,0,0,.6);--line:rgba(0,0,0,.12);--surface:#fff;--soft:#f7f7f7;--link:#576b95;--brand:#07c160;
--ok:#0b6b3a;--ok-bg:#e9f8f0;--soon:#8a4b00;--soon-bg:#fff3e3;--over:#b3261e;--over-bg:#fdecec;--note:#0b5cad;--note-bg:#e9f3fd;
color-scheme:light}
:host([data-mp-steward=operator]),:host([data-mp-steward=seats]),:host([data-mp-steward=admin-only]){margin:0 0 0 8px!important;max-width:100%!important}
:host([data-below]){margin:2px 0!important}
:host([data-mp-steward=status]),:host([data-mp-steward=unrecognised]){position:absolute!important;z-index:var(--mp-z,90)!important;left:var(--mp-left,0)!important;top:var(--mp-top,0)!important;max-width:calc(100vw - 16px)!important}
:host([data-mp-steward=notice]){display:block!important;margin:0!important}
:host([data-mp-steward=reload]){position:fixed!important;z-index:2147483000!important;left:0!important;right:0!important;bottom:0!important;display:block!important}
:host([data-mp-steward=guard]){position:fixed!important;z-index:2147483000!important;inset:0!important;display:block!important;background:rgba(0,0,0,.5)!important}
@media (prefers-color-scheme:dark){:host([data-mp-steward=guard]),:host([data-mp-steward=reload]){color-scheme:dark;--text:rgba(255,255,255,.85);--dim:rgba(255,255,255,.62);--line:rgba(255,255,255,.16);--surface:#1e1e1e;--soft:#191919;--link:#8ea2cc;
--ok:#5fd39a;--ok-bg:#12301f;--soon:#ffc27a;--soon-bg:#3a2a14;--over:#ff9c96;--over-bg:#3d1c1b;--note:#8cc4ff;--note-bg:#12283d}}
*{box-sizing:border-box}
.icon{width:14px;height:14px;flex:none;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.tag{display:inline-flex;align-items:center;gap:4px;max-width:100%;padding:1px 6px;border:1px solid transparent;border-radius:4px;color:var(--dim);background:var(--soft);border-color:var(--line);word-break:keep-all}
.tag[data-tone=ok]{color:var(--ok);background:var(--ok-bg);border-color:transparent}
.tag[data-tone=soon]{color:var(--soon);background:var(--soon-bg);border-color:transparent}
.tag[data-tone=over]{color:var(--over);background:var(--over-bg);border-color:transparent}
.tag[data-tone=note]{color:var(--note);background:var(--note-bg);border-color:transparent}
.tag[data-armed]{outline:2px solid var(--brand);outline-offset:1px}
.bar{display:inline-flex;align-items:stretch;max-width:100%;border:1px solid var(--line);border-radius:4px;background:var(--surface);color:var(--text);touch-action:none}
button{all:unset;box-sizing:border-box;cursor:pointer;display:inline-flex;align-items:center;gap:6px;color:inherit}
button:focus-visible,[tabindex]:focus-visible,a:focus-visible{outline:2px solid var(--note);outline-offset:1px}
.bar button{padding:3px 8px;min-width:0;min-height:24px}.bar button+button{border-left:1px solid var(--line);padding:3px 6px}
.bar button:hover{background:var(--soft)}
.bar .text{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.brand{color:var(--brand)}
.dim{color:var(--dim)}
.dot{display:inline-flex;align-items:center;gap:4px}
.dot[data-tone=soon]{color:var(--soon)}.dot[data-tone=over]{color:var(--over)}
.why{padding:6px 10px 8px;max-width:320px;white-space:normal}
.stack{flex-direction:column}
.banner{display:flex;gap:8px;align-items:flex-start;padding:10px 16px;color:var(--text);background:var(--soon-bg);border-bottom:1px solid var(--line);font-size:14px;line-height:22px}
.banner .icon{margin-top:4px;color:var(--soon)}
.banner[data-tone=over]{background:var(--over-bg)}.banner[data-tone=over] .icon{color:var(--over)}
.banner strong{font-weight:600}.banner p{margin:0}
.foot{display:flex;gap:12px;align-items:center;justify-content:center;padding:8px 16px;background:var(--surface);color:var(--text);border-top:1px solid var(--line)}
.foot a{color:var(--link);padding:2px 8px;border-radius:4px;text-decoration:none}
dialog{outline:0;width:480px;max-width:calc(100vw - 32px);max-height:calc(100vh - 48px);margin:auto;padding:0;border:0;border-radius:8px;background:var(--surface);color:var(--text);overflow:auto;font-size:14px;line-height:22px;overscroll-behavior:contain}
dialog::backdrop{background:transparent}
header{display:flex;gap:10px;align-items:flex-start;padding:20px 24px 0}
header .icon{width:24px;height:24px;color:var(--over)}
h2{margin:0;font-size:17px;line-height:24px;font-weight:600}
header p{margin:2px 0 0;color:var(--dim);font-size:12px;line-height:18px}
dl{margin:16px 24px 0;display:grid;grid-template-columns:auto 1fr;gap:8px 16px}
dt{color:var(--dim);white-space:nowrap}dd{margin:0}
dd ul{margin:0;padding-left:18px}
.source{margin:16px 24px 0;padding:8px 12px;border-radius:4px;background:var(--soft);color:var(--dim);font-size:12px;line-height:18px}
footer{position:sticky;bottom:0;display:flex;gap:12px;justify-content:flex-end;align-items:center;margin-top:20px;padding:12px 24px 16px;background:var(--surface);border-top:1px solid var(--line)}
footer span{flex:1;color:var(--dim);font-size:12px;line-height:18px}
footer button{justify-content:center;min-width:88px;padding:7px 16px;border-radius:4px;background:var(--soft);color:var(--text);font-weight:500;white-space:nowrap}
footer .go{border:1px solid currentColor;background:transparent;color:var(--over);padding:6px 15px}
@media (max-width:440px){dl{grid-template-columns:1fr}}
`;
