/**
 * How our marks look; what only one of them needs stands with it. Values are WeUI's published ones; text colours are darkened
 * until they reach 4.5:1 on their tint.
 * The console is a light page: what stands in it is light too, whatever the system likes; our own dialog follows the person.
 * `all: initial !important` on the host keeps the page's style out: among important rules the inner one wins.
 */
export const CSS = `
:host{all:initial!important;display:inline-flex!important;box-sizing:border-box!important;vertical-align:middle!important;
font:12px/18px system-ui,"PingFang SC","Hiragino Sans GB","Microsoft YaHei",sans-serif!important;font-variant-numeric:tabular-nums!important;
text-align:left!important;--text:rgba(0,0,0,.9);--dim:rgba(0,0,0,.6);--line:rgba(0,0,0,.12);--surface:#fff;--soft:#f7f7f7;--link:#576b95;--brand:#07c160;
--ok:#0b6b3a;--ok-bg:#e9f8f0;--soon:#8a4b00;--soon-bg:#fff3e3;--over:#b3261e;--over-bg:#fdecec;--note:#0b5cad;--note-bg:#e9f3fd;
color-scheme:light}
:host([data-floats]){position:absolute!important;z-index:var(--mp-z,90)!important;left:var(--mp-left,0)!important;top:var(--mp-top,0)!important;width:max-content!important;max-width:calc(100vw - 16px)!important}
:host([data-mp-steward=reload]){position:fixed!important;z-index:2147483000!important;left:0!important;right:0!important;bottom:0!important;display:block!important}
*{box-sizing:border-box}
.icon{width:14px;height:14px;flex:none;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
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
.foot{display:flex;gap:12px;align-items:center;justify-content:center;padding:8px 16px;background:var(--surface);color:var(--text);border-top:1px solid var(--line)}
.foot a{color:var(--link);padding:2px 8px;border-radius:4px;text-decoration:none}
`;
