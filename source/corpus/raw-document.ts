/** One article as it lies in a file, before cleaning: decoded and free of control characters, otherwise untouched. */
export type RawDocument = {
	/** First 12 hex digits of the SHA-256 of the raw bytes. */
	id: string;
	/** As the user named it; `file#id` where one file holds several articles. */
	path: string;
	format: 'text' | 'html';
	content: string;
	/** What the container (front matter, feed item, JSON record) says of it. */
	metadata: {
		title?: string;
		byline?: string;
		source?: string;
		url?: string;
		language?: string;
		/** ISO 8601 day. */
		published?: string;
	};
	/** Reads the articles of its file once more, this one among them; only where the file holds several. */
	among?: () => Iterable<RawDocument>;
	/** Lines, folded, that were learnt to be nobody’s own in the folder of its file. */
	learnt?: ReadonlySet<string>;
};

/** Something that could not be read, in words for a person: what happened, where, what to do. */
export type Problem = {path: string; message: string};
