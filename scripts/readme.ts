/** The parts of README.md that the program itself knows: each between a pair of marks such as `<!-- help -->`. */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import process from 'node:process';
import {commands} from '../source/commands/commands.ts';
import {renderHelp} from '../source/commands/help.ts';
import {overview} from '../source/commands/run.ts';
import {fields} from '../source/library/query.ts';
import {keysMarkdown} from '../source/ui/input/keys-markdown.ts';

const root = join(import.meta.dirname, '..');
const fence = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
const cell = (text: string): string => text.replaceAll('|', '\\|');
const table = (head: string[], rows: string[][]): string =>
	[head, head.map(() => '---'), ...rows.map(row => row.map(cell))].map(row => `| ${row.join(' | ')} |`).join('\n');

const excerpt = ['digest', '--limit', '4', '--section', 'agreed,meetings,upcoming,cancelled', 'data'];

/** The most important of the brief for the sample. */
const brief = (): string => {
	const {stdout} = spawnSync(process.execPath, ['dist/cli.js', ...excerpt], {cwd: root, encoding: 'utf8'});
	if (!stdout.includes('###'))
		throw new Error('the brief for data/ is empty: build first, and see what readout digest data says');
	return fence('markdown', stdout);
};

const query = (): string =>
	table(
		['term', 'asks for'],
		[
			['`kery lavrov`', 'both words: nearly so in title, people and places, or exactly in the text'],
			['`"exact phrase"`', 'these words in this order'],
			['`-word`', 'without it; works before every other term too'],
			...Object.values(fields).map(({help, example}) => [`\`${example}\``, help]),
		],
	);

const help = (): string =>
	[
		`### \`readout\`\n\n${fence('text', overview())}`,
		...commands.map(command => `### \`readout ${command.name}\`\n\n${fence('text', renderHelp(command))}`),
	].join('\n\n');

const parts = {brief, query, help, keys: keysMarkdown};

/** The README with its generated parts as they must be now. */
export const fillReadme = (readme: string): string =>
	Object.entries(parts).reduce(
		(text, [name, make]) =>
			text.replace(
				new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
				(_, open, close) => `${open}${make()}\n${close}`,
			),
		readme,
	);
