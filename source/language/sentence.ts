/** A parsed sentence: tokens with their spans in the untouched text and a Universal Dependencies tree over them. */

/** One syntactic word. `start`/`end` are UTF-16 offsets into the text given to the parser. */
export type Token = {
	start: number;
	end: number;
	text: string;
	lemma: string;
	/** Universal part of speech, e.g. `PROPN`. */
	upos: string;
	/** Penn Treebank tag, e.g. `NNP`. */
	xpos: string;
	/** Index of the governing token in the same sentence; -1 for the root. */
	head: number;
	/** Universal Dependencies relation with its subtype, e.g. `nsubj:pass`. */
	relation: string;
};

/** A sentence as a span of the text and its tokens in order. */
export type Sentence = {start: number; end: number; tokens: Token[]};
