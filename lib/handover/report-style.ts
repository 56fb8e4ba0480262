/** The look of the report: its own, because the file has to stand alone; light on paper, as the person's system is on a screen. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--text:#1a1a1a;--soft:#5f5f5f;--line:#dcdcdc;--card:#fff;--page:#f7f7f7;--done:#067a3c;--warn:#9a4a00;--bad:#c62b2b}
@media (prefers-color-scheme:dark){:root{--text:#d0d0d0;--soft:#9a9a9a;--line:#3a3a3a;--card:#1e1e1e;--page:#111;--done:#3ecf7f;--warn:#ffb465;--bad:#ff8080}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:14px/1.6 system-ui,"PingFang SC","Hiragino Sans GB","Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main{max-width:900px;margin:0 auto;padding:24px 16px 48px}
h1{font-size:24px;line-height:1.3;margin:0 0 4px}
h2{font-size:18px;margin:32px 0 8px;break-after:avoid}
h3{font-size:15px;margin:20px 0 8px;break-after:avoid}
p{margin:4px 0}
.soft{color:var(--soft)}
.small{font-size:12px}
.keep{white-space:pre-line}
section.card,.item,.piece{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:12px 16px;margin:8px 0}
.item,.piece,tr{break-inside:avoid}
dl{display:grid;grid-template-columns:minmax(90px,max-content) 1fr;gap:4px 16px;margin:0}
dt{color:var(--soft)}
dd{margin:0}
ul{margin:4px 0;padding-left:20px}
.item header{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:baseline}
.item h4,.piece h4{font-size:14px;margin:0;font-weight:600}
.state{margin-left:auto;font-size:12px;border:1px solid currentColor;border-radius:4px;padding:0 6px;white-space:nowrap}
.state[data-state=done]{color:var(--done)}
.state[data-state=blocked]{color:var(--bad)}
.state[data-state=doing]{color:var(--warn)}
.trouble{border-left:4px solid var(--bad);padding-left:12px}
.digest{font:12px/1.5 ui-monospace,Consolas,monospace}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:12px}
th,td{text-align:left;vertical-align:top;border-bottom:1px solid var(--line);padding:4px 8px}
td.digest{min-width:180px}
img{display:block;max-width:100%;max-height:420px;margin-top:8px;border:1px solid var(--line)}
a{color:inherit}
@media print{:root{--text:#000;--soft:#444;--line:#bbb;--card:#fff;--page:#fff;--done:#060;--warn:#630;--bad:#900}body{font-size:11pt}main{max-width:none;padding:0}section.card,.item,.piece{border-radius:0}a{text-decoration:none}img{max-height:12cm}}
@page{margin:18mm 16mm}
`;
