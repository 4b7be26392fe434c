/** The look of the HTML brief: one column to read, light and dark by the reader's setting, plain on paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #5c5c5c; --line: #d9d5cc; --paper: #fdfcf9; --mark: #8a3b12; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --soft: #a3a09a; --line: #3b3a37; --paper: #191918; --mark: #e0a37e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 46rem; background: var(--paper); color: var(--ink); font: 1.05rem/1.55 Georgia, 'Times New Roman', serif; }
h1, h2, h3, th, .lead, .change, summary, sup { font-family: system-ui, sans-serif; }
h1 { font-size: 1.9rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.4rem 0 .6rem; padding-top: .6rem; border-top: 2px solid var(--line); }
h3 { font-size: 1rem; margin: 1.5rem 0 .2rem; }
p { margin: .3rem 0; }
ul, ol { margin: .3rem 0; padding-left: 1.3rem; }
li { margin: .2rem 0; overflow-wrap: anywhere; }
.lead, .soft, details { color: var(--soft); }
.lead { font-size: .92rem; }
.change { font-size: .72rem; text-transform: uppercase; letter-spacing: .04em; color: var(--mark); border: 1px solid; border-radius: .3em; padding: 0 .35em; }
sup { font-size: .68em; line-height: 0; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .15em; }
a:hover { text-decoration-color: currentcolor; }
summary { cursor: pointer; font-size: .78rem; width: max-content; }
blockquote { margin: .3rem 0 .6rem; padding-left: .8rem; border-left: 3px solid var(--line); font-style: italic; }
blockquote footer { font-style: normal; font-size: .85rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line); }
td.count { text-align: center; }
th { font-weight: 600; font-size: .8rem; }
@media print {
	:root { --ink: #000; --soft: #333; --line: #999; --paper: #fff; --mark: #000; }
	body { max-width: none; padding: 0; font-size: 10.5pt; }
	h2, h3 { break-after: avoid; }
	article, li, tr { break-inside: avoid; }
}
`;
