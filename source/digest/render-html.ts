/** The brief as one self-contained HTML page: no script, no request, every quote folded away behind its fact. */
import type {
	AgreementEntry,
	Brief,
	ConflictEntry,
	MeetingEntry,
	Network,
	OutcomeLine,
	Quote,
	SectionKey,
	SourceEntry,
} from './brief-model.ts';
import {writeDay} from './date-words.ts';
import {type Html, html} from './html/escape.ts';
import {STYLE} from './html/style.ts';
import {linkTarget} from './markdown/escape.ts';
import {capital, series} from './party-words.ts';
import {asSentence, FIELD_LABELS, isEmpty, leadLines, NOTHING, OVERDUE, SECTION_TITLES} from './words.ts';

export type HtmlOptions = {
	/** Shows the quotes unfolded. */
	quotes?: boolean;
};

const cite = (numbers: readonly number[]): Html =>
	html`${numbers.map(number => html` <sup><a href="#source-${number}">[${number}]</a></sup>`)}`;

const mark = (change: string | undefined): Html => (change ? html`<span class="change">${change}</span> ` : html``);

const proof = (quotes: readonly Quote[], open: boolean): Html =>
	quotes.length === 0
		? html``
		: html`
<details${open ? html` open` : html``}><summary>${quotes.length === 1 ? 'the sentence' : `${quotes.length} sentences`}</summary>${quotes.map(
				({text, source, at}) => html`
<blockquote>“${text}”<footer>${at}${cite([source])}</footer></blockquote>`,
			)}</details>`;

const outcomeList = (outcomes: readonly OutcomeLine[], open: boolean): Html =>
	outcomes.length === 0
		? html``
		: html`
<ul>${outcomes.map(
				({label, text, sources, quotes}) => html`
<li><b>${label}:</b> ${asSentence(text)}${cite(sources)}${proof(quotes, open)}</li>`,
			)}
</ul>`;

const agreements = (entries: readonly AgreementEntry[], open: boolean): Html => html`
<ul>${entries.map(
	({heading, when, standing, text, sources, quotes, change}) => html`
<li>${mark(change)}<b>${heading}</b>${when ? ` (${when})` : ''}: ${standing ? html`<i>${standing}</i>: ` : ''}${asSentence(text)}${cite(sources)}${proof(quotes, open)}</li>`,
)}
</ul>`;

const history = ({history: told, disputed, sameText}: MeetingEntry): Html =>
	html`${
		told.length > 0
			? html`
<p class="soft">${told.map(({said, sources}, at) => html`${at > 0 ? ', ' : ''}${at > 0 ? said : capital(said)} by${cite(sources)}`)}.</p>`
			: ''
	}${
		disputed.length > 0
			? html`
<p class="soft">Sources differ on ${series(disputed.map(field => FIELD_LABELS[field] ?? field))}.</p>`
			: ''
	}${sameText.map(
		group => html`
<p class="soft">${series(group.map(number => `[${number}]`))} print the same text.</p>`,
	)}`;

const meetings = (entries: readonly MeetingEntry[], open: boolean): Html =>
	html`${entries.map(
		entry => html`
<article id="m-${entry.id}"><h3>${entry.when ? `${entry.heading} — ${entry.when}` : entry.heading}</h3>
<p>${mark(entry.change)}${entry.text}${cite(entry.sources)}</p>${history(entry)}${outcomeList(entry.outcomes, open)}${proof(entry.quotes, open)}</article>`,
	)}`;

const schedule = (entries: readonly MeetingEntry[], open: boolean): Html => html`
<div class="wide"><table><thead><tr><th>when</th><th>who</th><th>where</th><th>what</th><th>status</th></tr></thead><tbody>${entries.map(
	entry => html`
<tr><td>${entry.when ?? '–'}</td><td>${mark(entry.change)}${entry.who}${outcomeList(entry.outcomes, open)}${proof(entry.quotes, open)}</td><td>${entry.where ?? '–'}</td><td>${entry.kind}</td><td>${entry.status}${cite(entry.sources)}</td></tr>`,
)}</tbody></table></div>`;

const upcoming = (entries: readonly MeetingEntry[], open: boolean): Html => {
	const [ahead, overdue] = [false, true].map(wanted => entries.filter(entry => entry.overdue === wanted));
	return html`${ahead.length > 0 ? schedule(ahead, open) : ''}${
		overdue.length > 0
			? html`
<p class="soft">${OVERDUE}</p>${schedule(overdue, open)}`
			: ''
	}`;
};

const network = ({names, more, pairs}: Network): Html => {
	const met = names.map((_, at) => at).filter(at => pairs.some(({a, b}) => a === at || b === at));
	const countOf = (a: number, b: number) =>
		pairs.find(pair => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a))?.count ?? '';
	return html`
<div class="wide"><table><thead><tr><th></th>${met.map(at => html`<th>${names[at]}</th>`)}</tr></thead><tbody>${met.map(
		a => html`
<tr><th>${names[a]}</th>${met.map(b => html`<td class="count">${a === b ? '' : countOf(a, b)}</td>`)}</tr>`,
	)}</tbody></table></div>${
		more > 0
			? html`
<p class="soft">And ${more} more, with fewer meetings.</p>`
			: ''
	}`;
};

const conflicts = (entries: readonly ConflictEntry[], open: boolean): Html => html`
<ul>${entries.map(
	({heading, field, values}) => html`
<li><b>${heading}</b>, ${FIELD_LABELS[field] ?? field}:
<ul>${values.map(
		({text, sources, quotes}) => html`
<li>${asSentence(text)}${cite(sources)}${proof(quotes, open)}</li>`,
	)}</ul></li>`,
)}
</ul>`;

const sources = (entries: readonly SourceEntry[]): Html => html`
<ol>${entries.map(({number, title, publisher, date, url, path}) => {
	const target = linkTarget(url);
	return html`
<li id="source-${number}" value="${number}">${target ? html`<a href="${target}">${title || url}</a> — ` : title ? `${title} — ` : ''}${publisher ? `${publisher} — ` : ''}${
		date ? writeDay(date) : 'undated'
	} — ${path}</li>`;
})}
</ol>`;

const bodyOf = (brief: Brief, key: SectionKey, open: boolean): Html => {
	switch (key) {
		case 'agreed':
			return agreements(brief.agreed, open);
		case 'meetings':
			return meetings(brief.meetings, open);
		case 'upcoming':
			return upcoming(brief.upcoming, open);
		case 'cancelled':
			return meetings(brief.cancelled, open);
		case 'people':
			return network(brief.people);
		case 'conflicts':
			return conflicts(brief.conflicts, open);
		case 'sources':
			return sources(brief.sources);
	}
};

const section = (brief: Brief, key: SectionKey, open: boolean): Html => html`
<section id="${key}"><h2>${SECTION_TITLES[key]}</h2>${isEmpty(brief, key) ? html`<p class="soft">${NOTHING[key]}</p>` : bodyOf(brief, key, open)}${
	brief.omitted[key]
		? html`
<p class="soft">${brief.omitted[key]} more left out by the limit.</p>`
		: ''
}</section>`;

/** Writes the page; ends in one line feed. */
export const renderHtml = (brief: Brief, {quotes = false}: HtmlOptions = {}): string =>
	html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${brief.title}</title>
<style>${{html: STYLE}}</style></head>
<body>
<header><h1>${brief.title}</h1>${leadLines(brief.lead).map(
		line => html`
<p class="lead">${line}</p>`,
	)}</header>${brief.sections.map(key => section(brief, key, quotes))}
</body>
</html>
`.html;
