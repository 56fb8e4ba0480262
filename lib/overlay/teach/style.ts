/** How the person is asked to point at something: a veil that only takes presses, outlines, and one card in a corner. */
export const STYLE = `
:host([data-mp-steward=teach]){position:fixed!important;z-index:2147483100!important;inset:0!important;display:block!important;pointer-events:none!important}
.shield{position:absolute;inset:0;pointer-events:auto;cursor:crosshair;touch-action:pan-x pan-y}
:host([data-paused]) .shield,.shield[hidden]{display:none}
.outlines{position:absolute;inset:0;overflow:hidden;pointer-events:none}
.outlines div{position:absolute;border-radius:4px}
.like{box-sizing:border-box;border:1px dashed #07a050;background:rgba(7,193,96,.07)}
.ring{border:2px solid var(--brand);box-shadow:0 0 0 3px rgba(7,193,96,.22)}
.part{border:1px solid #1485ee;background:rgba(20,133,238,.09)}
.outlines .tag{border-radius:4px;padding:0 6px;background:#0b5cad;color:#fff;font-size:12px;line-height:18px;white-space:nowrap}
.card{position:absolute;display:flex;flex-direction:column;width:352px;max-width:calc(100vw - 24px);max-height:calc(100vh - 24px);border:1px solid var(--line);border-radius:8px;background:var(--surface);color:var(--text);box-shadow:0 8px 28px rgba(0,0,0,.14);font-size:14px;line-height:22px;overflow:hidden;overflow-wrap:anywhere;pointer-events:auto;outline:0}
.card[data-corner=br]{right:12px;bottom:12px}.card[data-corner=bl]{left:12px;bottom:12px}.card[data-corner=tr]{right:12px;top:12px}.card[data-corner=tl]{left:12px;top:12px}
.card[data-wide]{width:520px}
header{flex:none;display:flex;align-items:center;gap:8px;padding:10px 8px 0 16px;color:var(--dim);font-size:12px;line-height:18px}header .what{flex:1}
header .icon{width:16px;height:16px}header>.icon{color:#07a050}
header button{width:28px;height:28px;justify-content:center;border-radius:4px;color:var(--dim)}header button:hover{background:var(--soft)}
.steps{flex:none;display:flex;gap:4px;padding:6px 16px 0}.steps i{flex:1;height:2px;border-radius:1px;background:var(--line)}.steps i[data-on]{background:var(--brand)}
.main{flex:1 1 auto;min-height:0;overflow:auto;overscroll-behavior:contain;padding:10px 16px 12px}
h2{margin:0;font-size:17px;line-height:24px;font-weight:600}
.hint{margin:4px 0 0;color:var(--dim);font-size:13px;line-height:20px}
.wand{display:block;margin-top:10px;padding:8px 12px;border:1px solid var(--line);border-radius:4px;background:var(--soft)}
.wand:focus-visible{outline:2px solid var(--note);outline-offset:1px}
.wand .now{margin:0;min-height:20px;font-size:13px;line-height:20px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
.wand .count{margin:0;color:var(--ok);font-size:13px;line-height:20px;font-weight:600}.wand p:empty{display:none}
.keys{margin:8px 0 0;color:var(--dim);font-size:12px;line-height:18px}
kbd{display:inline-block;min-width:18px;padding:0 4px;border:1px solid var(--line);border-radius:4px;background:var(--surface);font:inherit;text-align:center}
.problem{margin:10px 0 0;padding:8px 12px;border-radius:4px;color:var(--soon);background:var(--soon-bg);font-size:13px;line-height:20px}
.problem:empty{display:none}
footer{flex:none;display:flex;align-items:center;gap:8px;padding:10px 16px 14px;border-top:1px solid var(--line)}
footer .gap{flex:1}
footer button{justify-content:center;min-height:32px;padding:4px 14px;border-radius:4px;background:var(--soft);font-size:14px}
footer button:hover{background:#ededed}
footer button.quiet{padding:4px 8px;margin-left:-8px;background:none;color:var(--link)}footer button.quiet:hover{text-decoration:underline}
footer button.main-button{background:#087f43;color:#fff;font-weight:500;padding:4px 18px}footer button.main-button:hover{background:#066e39}
footer button:disabled{background:var(--soft);color:var(--dim);cursor:not-allowed}
.also{margin:8px 0 0;font-size:13px;line-height:20px}.also button{color:var(--link)}.also button:hover{text-decoration:underline}
table{width:100%;margin-top:10px;border-collapse:collapse;font-size:13px;line-height:20px}
th{padding:4px 8px 4px 0;color:var(--dim);font-size:12px;font-weight:400;text-align:left;border-bottom:1px solid var(--line);white-space:nowrap}
td{padding:5px 8px 5px 0;border-bottom:1px solid var(--line);vertical-align:top}td.none{color:var(--dim)}td.wrong{color:var(--over)}
.rest{margin:8px 0 0;color:var(--dim);font-size:12px;line-height:18px}
fieldset{display:flex;align-items:center;gap:10px;margin:8px 0 0;padding:6px 0;border:0;border-bottom:1px solid var(--line)}
legend{float:left;flex:1;padding:0;font-weight:500}
fieldset label{display:inline-flex;align-items:center;gap:4px;font-size:13px;cursor:pointer;white-space:nowrap}
input[type=radio]{appearance:auto;width:16px;height:16px;margin:0;accent-color:#07a050}
select{appearance:auto;width:100%;min-height:36px;margin-top:10px;padding:4px 8px;border:1px solid rgba(0,0,0,.45);border-radius:4px;background:var(--surface);color:var(--text);font:inherit}
input:focus-visible,select:focus-visible{outline:2px solid var(--note);outline-offset:1px}
@media (prefers-reduced-motion:no-preference){.card{animation:come .16s ease-out}@keyframes come{from{opacity:0}}.ring{transition:left .08s,top .08s,width .08s,height .08s}}
@media (forced-colors:active){.ring{border-color:Highlight}.like,.part{border-color:CanvasText}.card{border-color:CanvasText}footer button{border:1px solid ButtonText}}
`;
