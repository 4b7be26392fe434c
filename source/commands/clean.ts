import type {Article} from '../article.ts';
import {exitCode, problemTeller, readQuery, withArticles} from './articles.ts';
import {type Command, defineCommand, shared} from './command.ts';
import {emit} from './emit.ts';
import {explainAll} from './explain.ts';
import {breathing} from './interrupt.ts';
import {learnAll} from './learn.ts';
import type {Output} from './output.ts';
import {resolvePaths} from './paths.ts';
import {UsageError} from './usage-error.ts';
import type {World} from './world.ts';

/** Takes the articles one by one; tells how many there were. */
type Consume = (articles: AsyncIterable<Article>) => Promise<number>;

/** Cleans each article and hands it on; with a query those that match, which takes their facts too. */
const cleanAll = async (
	input: string[],
	query: string | undefined,
	world: World,
	consume: Consume,
): Promise<number> => {
	const wanted = await readQuery(query);
	if (wanted) {
		return withArticles(input, world, async ({matching}) => {
			const entries = await matching(wanted);
			return (await consume(breathing(entries.values().map(({article}) => article)))) > 0;
		});
	}
	const [{readCorpus}, {clean}] = await Promise.all([import('../corpus/read-corpus.ts'), import('../clean/clean.ts')]);
	const {tell, count} = problemTeller(world);
	const documents = Iterator.from(readCorpus(await resolvePaths(input, world), tell));
	const articles = await consume(breathing(documents.map(clean)));
	return exitCode(count(), articles > 0);
};

/** How an article is written in each format. */
const writers = {
	md: async () => (await import('./article-markdown.ts')).articleMarkdown,
	ndjson: async () => (await import('./article-record.ts')).articleRecord,
};

const intoStream =
	(write: (article: Article) => string, output: Output): Consume =>
	async articles => {
		let count = 0;
		for await (const article of articles) {
			output.write(write(article));
			count++;
		}
		return count;
	};

const intoFolder =
	(write: (article: Article) => string, folder: string, format: string, {talk}: World): Consume =>
	async articles => {
		const {createShelf} = await import('./shelf.ts');
		const put = createShelf(folder, format);
		let count = 0;
		for await (const article of articles) {
			await put(article, write(article));
			count++;
		}
		talk(`${count} ${count === 1 ? 'article' : 'articles'} in ${folder}`);
		return count;
	};

/** `readout clean`: the articles without what is not theirs. */
export const clean: Command = defineCommand({
	name: 'clean',
	summary: 'the articles without menus, notices and advertisements',
	usage: ['clean [path…]'],
	notes: [
		'Markdown with front matter, or records {id,path,title,byline,source,url,published,language,body}.',
		'Lines that most articles of one source share are dropped: in a file of several articles always, in a folder of files',
		'once `--learn` has found them. They stand in its `.readout-lines`, which may be edited.',
	],
	flags: {
		query: shared.query,
		format: {type: 'string', choices: ['md', 'ndjson'], help: 'Markdown, or one JSON record a line'},
		out: {type: 'string', value: 'DIR', help: 'one file an article, in this folder'},
		explain: {type: 'boolean', help: 'tell of every line what became of it: +/-, kind, score, text, reasons'},
		learn: {
			type: 'boolean',
			help: 'find the lines that most articles of one source share; from then on they are dropped',
		},
		output: shared.output,
	},
	examples: [
		'readout clean page.html',
		'readout clean --explain page.html',
		'readout clean --out clean/ raw/',
		'readout clean --learn raw/',
		'curl -s URL | readout clean -',
	],
	run: async (input, {query, format = 'md', out, explain, learn, output}, world) => {
		if (out !== undefined && output !== undefined) throw new UsageError('--out and --output exclude each other');
		if (learn) return learnAll(input, world);
		if (explain) return explainAll(input, world, output);
		const write = await writers[format as keyof typeof writers]();
		if (out !== undefined) return cleanAll(input, query, world, intoFolder(write, out, format, world));
		return emit(output, target => cleanAll(input, query, world, intoStream(write, target)));
	},
});
