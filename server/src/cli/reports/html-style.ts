/**
 * The style of the page. No colour means anything alone, no width is needed, nothing moves. Contrast of all text is at least
 * 4.5:1 and of all marks 3:1 on both grounds; `test/report` measures it.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --text: #1b1f24; --muted: #57606a; --line: #d5dae0; --track: #dde2e8; --mark: #1b1f24; --link: #0a58b0;
  --on-track: #1a7f37; --at-risk: #9a6700; --off-track: #c4202c; --neutral: #57606a; --tint: #f4f6f8;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #16181c; --text: #e3e6ea; --muted: #9da7b3; --line: #31363d; --track: #3a4048; --mark: #e3e6ea; --link: #79b8ff;
    --on-track: #56b366; --at-risk: #d4a72c; --off-track: #f4716a; --neutral: #9da7b3; --tint: #1f2228;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 4rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
h1, h2, h3, p, ul, blockquote { margin: 0; }
h1 { font-size: 1.375rem; line-height: 1.3; }
h2 { font-size: 1.125rem; line-height: 1.3; margin: 3rem 0 .5rem; padding-top: .75rem; border-top: 2px solid var(--text); }
h3 { font-size: 1rem; line-height: 1.4; }
ul { padding: 0; list-style: none; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
:target { scroll-margin-top: 1rem; }
article:target { box-shadow: -.75rem 0 0 var(--ground), calc(-.75rem - 3px) 0 0 var(--link); }
code { font: .8125em ui-monospace, Consolas, "DejaVu Sans Mono", monospace; color: var(--muted); }
.muted { color: var(--muted); font-size: .875rem; }
.num { font-weight: 600; white-space: nowrap; }
.note { font-size: .875rem; color: var(--at-risk); }
.sr {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem .75rem; background: var(--ground); border: 1px solid var(--line); }
.skip:focus { top: .5rem; }
.shapes { position: absolute; }
.shape { width: .7em; height: .7em; fill: currentColor; }
.hollow, .dotted { fill: none; stroke: currentColor; stroke-width: 1.6; }
.dotted { stroke-width: 2; stroke-linecap: round; stroke-dasharray: .01 3.6; }
.health { color: var(--neutral); font-size: .875rem; white-space: nowrap; }
.health.on-track, .bar.on-track { color: var(--on-track); }
.health.at-risk, .bar.at-risk { color: var(--at-risk); }
.health.off-track, .bar.off-track { color: var(--off-track); }
.bar { display: block; width: 100%; height: 8px; color: var(--neutral); overflow: visible; }
.track { fill: var(--track); }
.fill { fill: currentColor; }
.mark { stroke: var(--mark); stroke-width: 2; vector-effect: non-scaling-stroke; }
header .bar { height: 12px; margin: .25rem 0 .5rem; }
.lead { margin-top: 1rem; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; }
.lead .health { font-size: 1rem; }
.big .num { font-size: 3rem; line-height: 1.15; font-weight: 650; letter-spacing: -.02em; }
.todo { margin: .25rem 0; }
.counts { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: .25rem 0; }
nav { margin: 1.5rem 0 0; padding: .75rem 0 0; border-top: 1px solid var(--line); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
details { margin: .25rem 0; font-size: .875rem; }
summary { width: fit-content; padding: .125rem 0; color: var(--muted); cursor: pointer; }
summary:hover { color: var(--text); }
.map ul { padding-left: 1.25rem; }
.map ul ul ul ul ul ul ul { padding-left: 0; }
.line { display: flex; gap: 1rem; justify-content: space-between; padding: .3rem 0; border-bottom: 1px solid var(--line); }
.line a { color: inherit; text-decoration: none; }
.line a:hover { text-decoration: underline; }
.line .end { flex: none; display: flex; gap: .5rem; align-items: baseline; }
.again .num { font-weight: 400; color: var(--muted); }
article { padding: 1.25rem 0 .5rem; }
article + article { border-top: 1px solid var(--line); }
.top, .krs > li { display: grid; grid-template-columns: minmax(0, 1fr) 10rem; gap: .25rem 1.5rem; align-items: start; }
.krs > li { grid-template-columns: minmax(0, 1fr) 10rem 10rem; padding: .6rem 0; border-top: 1px solid var(--line); }
.krs > li > .text:nth-last-child(2) { grid-column: span 2; }
.krs { margin-top: .5rem; }
.stand { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 .5rem; align-items: baseline; }
.stand .bar { grid-column: 1 / -1; margin: .2rem 0; }
.stand .num { grid-column: 2; text-align: right; }
.stand .health { grid-column: 1; }
.top .stand .num { font-size: 1.25rem; }
.value { color: var(--muted); font-size: .875rem; }
.weak { text-decoration: underline wavy var(--at-risk) 1px; text-underline-offset: .2em; }
q { quotes: "“" "”"; color: var(--text); }
q:lang(fr) { quotes: "«\\a0" "\\a0»"; }
blockquote { margin: .5rem 0; padding: .25rem 0 .25rem .75rem; border-left: 3px solid var(--line); }
.chart { display: block; width: 100%; height: auto; margin-bottom: -.4rem; overflow: visible; }
.chart * { vector-effect: non-scaling-stroke; }
.chart-label { display: none; }
.chart-dot { r: 5px; }
.chart-frame, .chart-expected, .chart-today { stroke: var(--muted); }
.chart-way, .chart-forecast, .chart-wedge { stroke: var(--link); }
.chart-dot, .chart-wedge { fill: var(--link); }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { padding: .4rem .75rem .4rem 0; text-align: left; vertical-align: top; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--muted); }
.list { margin-top: .5rem; }
.list tr { border-bottom: 1px solid var(--line); }
.list .n { text-align: right; white-space: nowrap; }
.list td { overflow-wrap: normal; }
.list a { color: inherit; text-decoration-color: var(--line); }
.sub { display: block; }
.why { width: auto; min-width: min(100%, 24rem); margin: .25rem 0 .5rem; padding-left: .75rem; background: var(--tint); font-size: .8125rem; }
.why th, .why td { padding: .2rem .75rem; }
.why td { text-align: right; white-space: nowrap; }
.why td:last-child { padding-right: .75rem; }
.why .muted { font-size: inherit; }
.total { border-top: 1px solid var(--line); }
.total th, .total td { font-weight: 600; }
.total .muted { font-weight: 400; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .8125rem; }
@media screen and (max-width: 44rem) {
  body { padding: 1.25rem 1rem 3rem; }
  .top, .krs > li { grid-template-columns: minmax(0, 1fr); }
  .krs > li > .text:nth-last-child(2) { grid-column: auto; }
  .way { max-width: 16rem; }
  .map ul { padding-left: .75rem; }
  .list, .list tbody, .list tr, .list th, .list td { display: block; width: auto; }
  .list thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .list tr { padding: .5rem 0; }
  .list th, .list td, .list .n { padding: .1rem 0; text-align: left; white-space: normal; }
  .list td { display: inline-block; margin-right: 1.25rem; max-width: 100%; overflow-wrap: anywhere; }
  .list td:empty { display: none; }
  .list td[data-name]::before { content: attr(data-name) "\\a0\\a0"; color: var(--muted); }
  .why { width: 100%; }
  .why td { white-space: normal; }
}
@media (forced-colors: active) {
  .track { fill: Canvas; stroke: CanvasText; vector-effect: non-scaling-stroke; }
  .fill, .shape { fill: CanvasText; }
  .mark { stroke: Highlight; }
  .hollow, .dotted { fill: none; stroke: CanvasText; }
  .chart-frame, .chart-expected, .chart-today, .chart-edge { stroke: CanvasText; }
  .chart-way, .chart-forecast { stroke: Highlight; }
  .chart-dot { fill: Highlight; }
}
@media print {
  @page { size: A4; margin: 16mm 15mm; }
  html { font-size: 9pt; }
  body { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3, summary, .top { break-after: avoid; }
  li, tr, .top, blockquote, .why { break-inside: avoid; }
  .map li { break-inside: auto; }
  .line { break-inside: avoid; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  summary { list-style: none; }
  summary::-webkit-details-marker { display: none; }
  .why { background: none; border-left: 2px solid var(--line); margin: 0 0 .25rem; }
  .why th, .why td { padding-block: 0; }
  h2 { margin-top: 1.75rem; }
  svg, .bar { print-color-adjust: exact; }
}
`;
