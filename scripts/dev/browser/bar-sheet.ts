/** The look of the bar. Colours are the page's own, so that light, dark and strong contrast follow by themselves. It stands in
 *  the flow at the end of the page: it stays at the lower edge while one scrolls, and nothing lies under it at the end. */
export const barSheet = new CSSStyleSheet();

barSheet.replaceSync(`
:host {
  position: sticky; bottom: 0; z-index: 40; display: block; align-self: stretch;
  color: var(--ink); font: 0.9375rem/1.6 var(--hei);
}
@media print { :host { display: none; } }
.bar {
  box-sizing: border-box; max-height: 40vh; overflow: auto; overscroll-behavior: contain;
  padding: 0.25rem max(clamp(1rem, 4vw, 2.5rem), (100% - 67rem) / 2); background: var(--note); border-top: 2px solid var(--stroke);
}
.head { display: flex; gap: 1rem; align-items: center; position: sticky; top: -0.25rem; background: var(--note); }
.head p { flex: 1; margin: 0; font-weight: 700; }
button {
  min-width: 2.75rem; min-height: 2.75rem; padding: 0 0.75rem; font: inherit; color: inherit; cursor: pointer;
  background: var(--note); border: 1px solid var(--edge);
}
.opener { display: block; border: 2px solid var(--stroke); border-left: 0; border-bottom: 0; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: 0.5rem 0; border-top: 1px solid var(--rule); overflow-wrap: anywhere; }
p { margin: 0; }
pre { margin: 0.25rem 0; padding: 0.25rem 0.5rem; background: var(--card); white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
code { color: var(--ink-soft); font: 0.8125rem/1 ui-monospace, monospace; white-space: nowrap; }
a { color: var(--link); }
b.error { color: var(--on-seal); background: var(--seal); padding: 0 0.4em; font-weight: 400; }
b.warning { color: var(--mark-ink); background: var(--mark); padding: 0 0.4em; font-weight: 400; }
summary { min-height: 2.75rem; display: flex; align-items: center; cursor: pointer; text-decoration: underline; }
:focus-visible { outline: 3px solid var(--link); outline-offset: -3px; }
`);
