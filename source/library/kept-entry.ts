import type {Article, ArticleHead} from '../article.ts';
import {filesOf} from '../corpus/files-of.ts';
import type {Facts} from '../meeting.ts';
import type {Entry, Event, Summary} from './entry.ts';
import type {Library} from './library.ts';
import {unpackArticle} from './pack-article.ts';
import type {Found} from './read-anew.ts';
import {reader} from './reader.ts';

/** An entry whose text and facts stay in the library. A class, since 100,000 of them share one set of getters. */
export class KeptEntry implements Entry {
	head: ArticleHead;
	meetings: number;
	agreements: number;
	events: Event[];
	row: number | undefined;
	#library: Library | undefined;
	#found: Found | undefined;

	constructor(summary: Summary, library: Library | undefined, kept: number | Found) {
		this.head = summary.head;
		this.meetings = summary.meetings;
		this.agreements = summary.agreements;
		this.events = summary.events;
		this.#library = library;
		if (typeof kept === 'number') this.row = kept;
		else this.#found = kept;
	}

	/** From now on text and facts are in the library and leave the memory. */
	settle(row: number): void {
		this.row = row;
		this.#found = undefined;
	}

	get facts(): Facts {
		if (this.#found) return this.#found.facts;
		// Most articles tell of nothing: no need to ask for it.
		const silent = this.meetings + this.agreements === 0;
		const found = silent ? {meetings: [], agreements: []} : this.#library?.facts(this.row!);
		return found ? {schema: 1, article: this.head, ...found} : this.#findAgain().facts;
	}

	get article(): Article {
		if (this.#found) return this.#found.article;
		const packed = this.#library?.body(this.row!);
		return packed ? unpackArticle(packed, this.head.path) : this.#findAgain().article;
	}

	/** Another process has replaced the rows: the file itself still knows. */
	#findAgain(): Found {
		const {id, path} = this.head;
		const {find, readFile} = reader();
		for (const candidate of filesOf(path)) {
			for (const document of readFile({path: candidate, size: 0, mtimeMs: 0}, () => {})) {
				if (document.id !== id || document.path !== path) continue;
				this.#found = find(document);
				return this.#found;
			}
		}
		throw new Error(`${path} has changed while it was read: start again`);
	}
}
