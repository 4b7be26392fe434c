/** The words that every part of readout speaks: a cleaned article, its paragraphs and its stories. */

/** Where a publication date was read: page or feed metadata, the dateline, the running text, or the address. */
export type DateBasis = 'metadata' | 'dateline' | 'text' | 'url';

/** What a paragraph is. Only `body` and `heading` paragraphs belong to the running text. */
export type ParagraphKind = 'body' | 'heading' | 'standfirst' | 'caption';

/** One paragraph of the cleaned text; `story` is the index of its story within a live blog (0 elsewhere). */
export type Paragraph = {text: string; story: number; kind?: ParagraphKind};

/** A publication day (ISO 8601 calendar date, no time) and how it is known. */
export type Published = {date: string; basis: DateBasis};

/** A cleaned article. All offsets elsewhere are UTF-16 code units into `text`. */
export type Article = {
	/** First 12 hex digits of the SHA-256 of the raw bytes. */
	id: string;
	/** As the user named it; `file#id` where one file holds several articles. */
	path: string;
	title: string;
	byline?: string;
	source?: string;
	url?: string;
	/** BCP 47 primary language tag, `en` unless known otherwise. */
	language: string;
	published?: Published;
	/** The dateline, where it stands on a line of its own: "LUSAKA, Nov. 3, 2009 (Xinhua)". */
	dateline?: string;
	paragraphs: Paragraph[];
	/** Title and paragraphs joined by a blank line. */
	text: string;
};

/** What the scripts' contract tells of an article: everything but its text. */
export type ArticleHead = Pick<Article, 'id' | 'path' | 'title' | 'source' | 'url' | 'published' | 'language'> & {
	words: number;
};
