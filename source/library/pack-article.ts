/** An article in the library's file: its text is left out where the paragraphs give it back. */
import type {Article} from '../article.ts';

const textOf = ({title, paragraphs}: Omit<Article, 'text'>): string =>
	[title, ...paragraphs.map(({text}) => text)].filter(Boolean).join('\n\n');

/** JSON without what can be derived. */
export const packArticle = ({text, ...rest}: Article): string =>
	JSON.stringify(textOf(rest) === text ? rest : {...rest, text});

/** The article again, under the path by which the user names it now. */
export const unpackArticle = (packed: string, path: string): Article => {
	const article = JSON.parse(packed);
	return {...article, path, text: article.text ?? textOf(article)};
};
