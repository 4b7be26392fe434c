/** Every example of the help works as it stands, where there are such files and folders. */
import {cpSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {browse, commands} from '../../source/commands/commands.ts';
import {readout, sample, shell, temporaryFolder} from './run-program.ts';

const home = temporaryFolder();
const cwd = temporaryFolder();
for (const name of ['news', 'big']) symlinkSync(sample, join(cwd, name));
// What is learnt of a folder is written into it.
cpSync(sample, join(cwd, 'raw'), {recursive: true});
const find = (ending: string): string => join(sample, readdirSync(sample).find(name => name.endsWith(ending))!);
cpSync(find('.html'), join(cwd, 'page.html'));
cpSync(find('.xml'), join(cwd, 'feed.xml'));
const {articles} = JSON.parse(readout(['list', cwd, '--format', 'json'], {home}).stdout);
writeFileSync(join(home, 'facts-1.ndjson'), readout(['extract', sample], {home}).stdout);

/** Stands in for what the sample has under another name, and for programs that may not be there. */
const adapt = (line: string): string =>
	line
		.replaceAll('news/page.html', 'page.html')
		.replaceAll('facts-*', `${home}/facts-*`)
		.replaceAll('5f2e', articles[0].id.slice(0, 6))
		.replaceAll('feed.xml#3', articles.find(({path}: {path: string}) => path.includes('feed.xml#')).path)
		.replace('curl -s URL', 'cat page.html')
		.replace('parallel -X readout extract', 'readout extract')
		.replace(/\| jq .*/, '')
		.replace(/^find .*?\| readout extract/, 'readout extract big');

it.each([browse, ...commands].flatMap(({examples}) => examples))('%s', line => {
	const {code, stderr} = shell(adapt(line), {home, cwd});
	expect(stderr.replace(/^readout: \d+ (?:articles|lines) in .*\n$/, '')).toBe('');
	expect([0, 1]).toContain(code);
});
