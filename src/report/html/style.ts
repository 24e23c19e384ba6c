/** How the page looks: a document with notes in its margin. */

import { narrow, print } from './media.ts';

const colours = `
:root {
  color-scheme: light dark;
  --paper: #fff; --desk: #eceef1; --ink: #1d1f23; --soft: #5b6270; --rule: #d5d9e0; --link: #1f5aa6;
  --error: #b3261e; --error-bg: #fde7e5; --warning: #8a5300; --warning-bg: #fff1cf; --info: #1f5aa6; --info-bg: #e4eefb;
  --ready: #1b6e3c; --ready-bg: #e2f4e8;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #1e2024; --desk: #131417; --ink: #e6e7ea; --soft: #a0a7b4; --rule: #3a3f48; --link: #8ab8f5;
    --error: #ff9d94; --error-bg: #4a1f1c; --warning: #f2c265; --warning-bg: #43340f; --info: #8ab8f5; --info-bg: #1c3350;
    --ready: #7fd6a0; --ready-bg: #173a25;
  }
}
`;

const page = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; padding: 24px 16px 48px; background: var(--desk); color: var(--ink);
  font: 14px/1.6 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
}
body > *, main > * { max-width: 1120px; margin: 0 auto 20px; }
.top, .draft, .rules { background: var(--paper); border: 1px solid var(--rule); border-radius: 6px; padding: 24px 32px; }
h1 { margin: 0 0 12px; font-size: 20px; }
h1 small { margin-left: 12px; color: var(--soft); font-size: 14px; font-weight: 400; overflow-wrap: anywhere; }
.profile { margin-left: 8px; }
h2 { margin: 0 0 8px; font-size: 16px; overflow-wrap: anywhere; }
h3 { margin: 0 0 6px; font-size: 14px; }
p { margin: 0; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
footer { color: var(--soft); text-align: center; }
`;

const overview = `
.verdict { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; padding: 12px 16px; border-radius: 6px; border-left: 6px solid; }
.verdict strong { font-size: 26px; line-height: 1.3; }
.verdict strong span, .chip span { margin-right: .35em; }
.verdict.ready, .chip.ready { color: var(--ready); background: var(--ready-bg); }
.verdict.not-ready, .chip.not-ready { color: var(--error); background: var(--error-bg); }
.verdict.unchecked, .chip.unchecked { color: var(--warning); background: var(--warning-bg); }
.chip { padding: 1px 8px; border-radius: 4px; font-weight: 600; white-space: nowrap; }
.facts { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; color: var(--ink); }
.facts .fixable, .facts .profile { color: var(--soft); }
.kind { font-weight: 600; white-space: nowrap; }
.kind span { margin-right: .25em; font-size: .85em; }
.kind.error { color: var(--error); } .kind.warning { color: var(--warning); } .kind.info { color: var(--info); }
.tables { display: flex; flex-wrap: wrap; gap: 20px 40px; margin-top: 20px; }
.tables:empty { display: none; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 4px 14px; border-bottom: 1px solid var(--rule); text-align: right; font-weight: 400; }
th:first-child { padding-left: 0; text-align: left; }
.checklist th { white-space: nowrap; }
.files th { overflow-wrap: anywhere; }
.files td:nth-child(2), .files th:nth-child(2) { text-align: left; }
thead th { color: var(--soft); }
.total th, .total td { border-bottom: 0; font-weight: 600; }
.tick { display: inline-block; width: 12px; height: 12px; margin-right: 8px; border: 1.5px solid var(--soft); border-radius: 2px; vertical-align: -1px; }
.legend ul { margin: 0; padding: 0; list-style: none; line-height: 2.1; }
.legend mark { display: inline-block; min-width: 2.4em; margin-right: 12px; padding: 0 2px; line-height: 1.5; text-align: center; }
.legend mark.gap { font-size: 15px; vertical-align: 0; }
.draft > header { margin-bottom: 16px; padding-bottom: 12px; border-bottom: 1px solid var(--rule); }
.box { margin-bottom: 16px; padding: 12px 16px; border: 1px solid var(--rule); border-radius: 6px; }
.box .notes { max-width: none; }
`;

const draft = `
.line { display: grid; grid-template-columns: 34px minmax(0, 1fr) 300px; column-gap: 14px; align-items: start; }
.line-number { padding-top: 7px; color: var(--soft); font-size: 11px; text-align: right; font-variant-numeric: tabular-nums; user-select: none; opacity: .75; }
.line p {
  white-space: pre-wrap; overflow-wrap: anywhere; line-break: strict; text-align: left;
  font: 18px/1.85 FangSong, FangSong_GB2312, STFangsong, "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif;
}
.empty p { min-height: 14px; line-height: 14px; } .empty .line-number { visibility: hidden; }
.title p { padding: 4px 0 10px; text-align: center; font: 700 25px/1.45 FZXiaoBiaoSong-B05S, "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
.title .line-number { padding-top: 16px; }
.subtitle p { text-align: center; }
.closing p { padding-right: 3em; text-align: right; }
.h1 p, .h1 b { font-family: SimHei, "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; font-weight: 600; }
.h2 p, .h2 b { font-family: KaiTi, KaiTi_GB2312, STKaiti, "Noto Serif CJK SC", "Source Han Serif SC", serif; font-weight: 700; }
.h3 p, .h4 p, .h3 b, .h4 b { font-weight: 700; }
.run-in p { font-family: FangSong, FangSong_GB2312, STFangsong, "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; font-weight: 400; }
.heading { margin-top: 6px; }
.line.crowded { grid-template-columns: 34px minmax(0, 1fr); }
.crowded p { margin-right: 314px; }
.crowded .notes { grid-column: 2; columns: 2; column-gap: 20px; padding: 4px 0 12px; }
.crowded .note { break-inside: avoid; }
.table p, .code p { text-align: left; font-size: 15px; }
.skip { margin: 10px 0 10px 48px; padding: 4px 12px; border: 1px dashed var(--rule); color: var(--soft); text-align: center; }
.line:target p, .note:target { outline: 2px solid var(--link); outline-offset: 2px; }
.hidden { padding: 0 3px; border: 1px solid var(--soft); border-radius: 3px; font: 11px/1.2 ui-monospace, monospace; color: var(--soft); }
`;

const marks = `
mark { padding: 1px 0; color: inherit; background: none; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.error { background: var(--error-bg); border-bottom: 2px solid var(--error); }
mark.warning { background: var(--warning-bg); border-bottom: 2px dashed var(--warning); }
mark.info { background: var(--info-bg); border-bottom: 2px dotted var(--info); }
mark.gap { padding: 0 2px; font: 700 12px/1 sans-serif; vertical-align: -4px; border-bottom: 0; }
.gap.error { color: var(--error); } .gap.warning { color: var(--warning); } .gap.info { color: var(--info); }
.blank { opacity: .75; } .blank.wide { display: inline-block; width: 1em; text-align: center; }
.ref { margin: 0 1px; font: 600 11px/1 system-ui, sans-serif; vertical-align: super; }
.ref + .ref::before { content: "·"; }
.ref.error, .note.error > .number { color: var(--error); }
.ref.warning, .note.warning > .number { color: var(--warning); }
.ref.info, .note.info > .number { color: var(--info); }
.notes { margin: 0; padding: 6px 0; list-style: none; font-size: 13px; line-height: 1.5; }
.note { display: flex; gap: 8px; padding: 1px 8px; border-left: 3px solid; border-radius: 2px; }
.note + .note { margin-top: 6px; }
.note.error { border-left-color: var(--error); }
.note.warning { border-left-style: dashed; border-left-color: var(--warning); }
.note.info { border-left-style: dotted; border-left-color: var(--info); }
.number { flex: none; min-width: 1.2em; font-weight: 600; text-align: right; }
.remark { display: block; color: var(--soft); }
.remark a { color: inherit; text-decoration: underline; text-underline-offset: 2px; }
.rule { color: var(--soft); font-size: 11px; overflow-wrap: anywhere; }
.end { white-space: nowrap; }
.end .fixable { margin-right: .5em; padding: 0 4px; border: 1px solid var(--rule); border-radius: 3px; color: var(--soft); font-size: 11px; }
.rules dl { margin: 0; columns: 2; column-gap: 40px; }
.rules dt { font-weight: 600; break-after: avoid; }
.rules dd { margin: 0 0 10px; color: var(--soft); break-inside: avoid; }
.basis { display: block; }
`;

export const style = `${colours}${page}${overview}${draft}${marks}${narrow}${print}`
  .replace(/\n{2,}/gu, '\n')
  .trimStart();
