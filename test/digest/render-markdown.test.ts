import {marked, type Token, type Tokens} from 'marked';
import {expect, test} from 'vitest';
import {brief} from '../../source/digest/brief.ts';
import {renderMarkdown} from '../../source/digest/render-markdown.ts';
import {merge} from '../../source/meetings/merge/merge.ts';
import {article, kerry, lavrov, on, outcome, person} from '../meetings/merge/build-facts.ts';

const beijing = {name: 'Beijing', country: 'CN'};
const facts = [
	article('before', '2014-11-07', [
		{status: 'planned', place: beijing, date: on('2014-11-08')},
		{status: 'planned', kind: 'call', dateText: 'next week'},
	]),
	article('after', null, [
		{
			place: beijing,
			date: on('2014-11-08'),
			outcomes: [outcome('after', 'agreed', 'to exchange information')],
			quote: 'They met on Saturday.',
		},
	]),
];

test('the whole brief', () => {
	expect(renderMarkdown(brief(merge(facts)))).toBe(`# Who met whom

2 articles (1 dated: 7 November 2014) · 2 meetings and calls: 1 held, 1 planned · 1 agreement

## What was agreed

- **Kerry – Lavrov, Beijing** (8 November 2014): to exchange information. [2]

## Meetings

### Kerry – Lavrov, Beijing — 8 November 2014

John Kerry (Secretary of State, United States) and Sergei Lavrov (Foreign Minister, Russia) met in Beijing, China on 8 November 2014. [1] [2]
Announced by [1], reported by [2].

- Agreed: to exchange information. [2]

## Coming up

| when | who | where | what | status | sources |
| --- | --- | --- | --- | --- | --- |
| “next week” | John Kerry and Sergei Lavrov | by phone | call | planned | [1] |

## Who met whom

|  | John Kerry | Sergei Lavrov |
| --- | --- | --- |
| **John Kerry** |  | 1 |
| **Sergei Lavrov** | 1 |  |

\`\`\`mermaid
graph LR
	p0["John Kerry"]
	p1["Sergei Lavrov"]
	p0 --- p1
\`\`\`

## Where sources differ

Nothing in these articles.

## Sources

1. Story before — 7 November 2014 — before.txt
2. Story after — undated — after.txt
`);
});

test('quotes stand under their entries with the place to open them at', () => {
	const text = renderMarkdown(brief(merge(facts)), {quotes: true});
	expect(text).toContain('> “They met on Saturday.” [2] after.txt:1');
	expect(text).toContain('  > “to exchange information” [2] after.txt:9');
});

test('a template orders the parts; an unknown placeholder is named', () => {
	const made = renderMarkdown(brief(merge(facts)), {template: '{{ title }}\n\n{{sources}}\n\n\n{{cancelled}}'});
	expect(made).toMatch(/^Who met whom\n\n## Sources\n\n1\. /);
	expect(() => renderMarkdown(brief(merge(facts)), {template: '{{weather}}'})).toThrow(
		'unknown placeholder {{weather}}',
	);
});

test('front matter is YAML between two lines', () => {
	expect(renderMarkdown(brief(merge(facts)), {frontMatter: true})).toMatch(
		/^---\ntitle: Who met whom\ndate: 2014-11-07\n(?:.*\n)*?---\n\n# Who met whom\n/,
	);
});

const all = (tokens: Token[]): Token[] =>
	tokens.flatMap(token => [
		token,
		...all((token as Tokens.Generic).tokens ?? []),
		...all((token as Tokens.List).items ?? []),
	]);

test('hostile words anywhere make no link, image or HTML', () => {
	const evil = '![x](http://e.example/p.png)<img src=x onerror=alert(1)>| [a](javascript:b)\n# h';
	const hostile = article('x', '2014-11-09', [
		{
			participants: [person(`${evil} A`, undefined, evil), lavrov, kerry],
			place: {name: evil, venue: evil},
			dateText: evil,
			outcomes: [outcome('x', 'agreed', evil)],
			quote: evil,
		},
		{status: 'planned', participants: [person(`${evil} B`), lavrov], place: {name: evil}, dateText: evil},
		{status: 'denied', participants: [person(`${evil} C`), lavrov], dateText: evil},
	]);
	Object.assign(hostile.article, {title: evil, source: evil, path: evil, url: 'javascript:alert(1)'});
	const text = renderMarkdown(brief(merge([hostile])), {quotes: true});
	const kinds = new Set(all(marked.lexer(text)).map(({type}) => type));
	expect([...kinds].filter(kind => ['link', 'image', 'html', 'del'].includes(kind))).toEqual([]);
	expect(text.match(/^#+ .*/gm)?.filter(line => /^# /.test(line))).toEqual(['# Who met whom']);
});
