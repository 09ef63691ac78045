/** The style of the page: it lies inside it, so that the file can be sent and opened anywhere. One column on a telephone, two from
 *  900 px on and on paper; new and old are told apart without colours too. */
export const reviewStyle = `
:root { --ink: #221d17; --soft: #54493c; --rule: #d8cbb2; --seal: #972819; color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 76rem; background: #faf5ea; color: var(--ink);
  font: 1.0625rem/1.75 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { font-family: "Songti SC", SimSun, "Noto Serif CJK SC", serif; line-height: 1.4; margin: 1.5rem 0 .5rem; }
h1 { font-size: 1.625rem; margin-top: .5rem; }
h2 { font-size: 1.3125rem; padding-top: 1rem; border-top: 2px solid var(--seal); }
h3 { font-size: 1.0625rem; }
p, ul, ol, table, blockquote { margin: .5rem 0; }
ul, ol { padding-inline-start: 1.5rem; }
a { color: #8a2417; }
.soft { color: var(--soft); font-size: .9375rem; }
.kind { display: inline-block; padding: 0 .5rem; border: 1px solid var(--seal); color: var(--seal); font: .875rem/1.6 sans-serif;
  vertical-align: .15em; }
.contents { padding: 0; list-style: none; }
.contents a { display: block; padding: .5rem 0; border-bottom: 1px solid var(--rule); text-decoration: none; }
.pair { display: grid; gap: .5rem; margin: .75rem 0; }
.side { padding: .25rem .75rem .5rem; background: #fffcf5; border-inline-start: 4px solid var(--rule); min-width: 0; }
.side > b { color: var(--soft); font-size: .875rem; }
.side p { margin: .25rem 0; }
.old { border-color: #b23a26; }
.new { border-color: #3d6b34; }
del { background: #f8d9d0; text-decoration: line-through; }
ins { background: #d8ebd0; text-decoration: underline; }
details { margin: .75rem 0; }
summary { min-height: 2.75rem; line-height: 2.75rem; color: var(--soft); cursor: pointer; }
table { border-collapse: collapse; }
td, th { padding: .25rem .5rem; border: 1px solid var(--rule); text-align: start; vertical-align: top; }
pre { white-space: pre-wrap; margin: 0; font: .9375rem/1.6 ui-monospace, monospace; }
.finding { border-inline-start: 4px solid var(--seal); padding-inline-start: .75rem; }
@media (min-width: 900px) { .two { grid-template-columns: 1fr 1fr; } }
@media print {
  body { background: #fff; font-size: 10.5pt; max-width: none; padding: 0; }
  .two { grid-template-columns: 1fr 1fr; }
  .side, .pair { break-inside: avoid; background: #fff; }
  h2, h3 { break-after: avoid; }
  details:not([open]) { display: none; }
}
`;
