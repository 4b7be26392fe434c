import type {Article} from '../article.ts';
import {exitCodes, problemTeller} from './articles.ts';
import {defineCommand, shared} from './command.ts';
import {emit} from './emit.ts';
import {breathing} from './interrupt.ts';
import type {Output} from './output.ts';
import {resolvePaths} from './paths.ts';
import {UsageError} from './usage-error.ts';
import type {World} from './world.ts';

/** The running text: paragraphs between blank lines, without the title. */
const bodyOf = ({paragraphs}: Article): string => paragraphs.map(({text}) => text).join('\n\n');

const toRecord = (article: Article) => {
	const {id, path, title, byline, source, url, published, language} = article;
	return {id, path, title, byline, source, url, published, language, body: bodyOf(article)};
};

/** Writes each article as one line or, into a folder, as one file. */
const articleWriter = async (format: string, output: Output) => {
	if (format === 'ndjson') return (article: Article): void => output.write(`${JSON.stringify(toRecord(article))}\n`);
	const {articleMarkdown} = await import('./article-markdown.ts');
	return (article: Article): void => output.write(articleMarkdown(article));
};

const cleanAll = async (
	input: string[],
	world: World,
	file: string | undefined,
	format: string,
	folder: string | undefined,
) => {
	const paths = resolvePaths(input, world);
	const {tell, count} = problemTeller(world);
	const [{readCorpus}, {clean: cleanDocument}] = await Promise.all([
		import('../corpus/read-corpus.ts'),
		import('../clean/clean.ts'),
	]);
	let articles = 0;
	if (folder !== undefined) {
		const {createShelf} = await import('./shelf.ts');
		const put = createShelf(folder, format);
		for await (const document of breathing(readCorpus(paths, tell))) {
			const article = cleanDocument(document);
			await put(article, output => articleWriter(format, output).then(write => write(article)));
			articles++;
		}
		world.talk(`${articles} ${articles === 1 ? 'article' : 'articles'} in ${folder}`);
	} else {
		await emit(file, async output => {
			const write = await articleWriter(format, output);
			for await (const document of breathing(readCorpus(paths, tell))) {
				write(cleanDocument(document));
				articles++;
			}
		});
	}
	return count() > 0 ? exitCodes.wrong : articles > 0 ? exitCodes.found : exitCodes.nothingFound;
};

/** `readout clean`: the articles without what is not theirs. */
export const clean = defineCommand({
	name: 'clean',
	summary: 'the articles without menus, notices and advertisements',
	usage: ['clean [path…]'],
	notes: ['Markdown with front matter, or records {id,path,title,byline,source,url,published,language,body}.'],
	flags: {
		format: {type: 'string', choices: ['md', 'ndjson'], help: 'Markdown, or one JSON record a line'},
		out: {type: 'string', value: 'DIR', help: 'one file an article, in this folder'},
		output: shared.output,
	},
	examples: ['readout clean page.html', 'readout clean --out clean/ raw/', 'curl -s URL | readout clean -'],
	run: async (input, {format = 'md', out, output}, world) => {
		if (out !== undefined && output !== undefined) throw new UsageError('--out and --output exclude each other');
		return cleanAll(input, world, output, format, out);
	},
});
