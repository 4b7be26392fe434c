import type {Article} from '../article.ts';

/** The running text of an article: its body and headings with empty lines between, without captions and standfirst. */
export function bodyOf({paragraphs}: Pick<Article, 'paragraphs'>): string {
	return paragraphs
		.filter(({kind}) => kind === undefined || kind === 'body' || kind === 'heading')
		.map(({text}) => text)
		.join('\n\n');
}
