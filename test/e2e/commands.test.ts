/** Every command of the built program on the sample, through pipes. */
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readout, records, root, sample, shell, temporaryFolder} from './run-program.ts';

const home = temporaryFolder();
const run = (...args: string[]) => readout(args, {home});
const article = join(sample, readdirSync(sample).find(name => name.endsWith('.txt'))!);
const hostile = temporaryFolder();

/** Three articles of the sample, where a run must begin without a library. */
const few = temporaryFolder();
for (const name of readdirSync(sample)
	.filter(file => file.endsWith('.txt'))
	.slice(0, 3))
	cpSync(join(sample, name), join(few, name));

describe('list', () => {
	it('prints one tab-separated line an article, in a fixed order', () => {
		const {code, stdout, stderr} = run('list', sample);
		const lines = stdout.trim().split('\n');
		expect({code, stderr}).toEqual({code: 0, stderr: ''});
		expect(lines.length).toBeGreaterThanOrEqual(16);
		for (const line of lines)
			expect(line.split('\t')).toEqual([expect.stringMatching(/^[0-9a-f]{12}$/), ...Array(5).fill(expect.any(String))]);
		expect(run('list', sample).stdout).toBe(stdout);
	});

	it('is what readout does off a terminal', () => {
		expect(run(sample).stdout).toBe(run('list', sample).stdout);
	});

	it('prints JSON and NDJSON of the same articles', () => {
		const {articles, schema} = JSON.parse(run('list', sample, '--format', 'json').stdout);
		expect(schema).toBe(1);
		expect(records(run('list', sample, '--format=ndjson').stdout)).toEqual(articles);
	});

	it('puts together what tells the same text', () => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, 'a.txt'), readFileSync(article));
		writeFileSync(
			join(folder, 'b.txt'),
			'An altogether other report, on the harvest of olives in the south, which was poor this year again.',
		);
		writeFileSync(join(folder, 'c.txt'), `A headline of our own\n\n${readFileSync(article, 'utf8')}`);
		const rows = records(run('list', folder, '--duplicates', '--format', 'ndjson').stdout);
		expect(rows.map(({path}) => path)).toEqual([join(folder, 'a.txt'), join(folder, 'c.txt')]);
		expect(rows.map(({duplicates}) => duplicates)).toEqual([[rows[1].id], [rows[0].id]]);
		expect(records(run('list', folder, '--duplicates', '--format', 'ndjson').stdout)).toEqual(rows);
	});

	it('stops at the limit', () => {
		expect(run('list', sample, '--limit', '2').stdout.trim().split('\n')).toHaveLength(2);
	});
});

describe('clean --learn', () => {
	const shared = 'The harbour of our town has seen better days, but the coffee in the old customs house is still good.';
	const own = [
		'The ministers of Norway and Chile met in Oslo on Tuesday to discuss fishing quotas in the southern ocean.',
		'The mayor of Bergen opened the new harbour library on Monday, three years later than had been planned.',
		'Heavy rain closed the coast road between Larvik and Sandefjord for most of Wednesday, the police said.',
		'A choir of two hundred children sang in the old cathedral of Trondheim on the last evening of the feast.',
	];

	it('finds what most articles of a folder share; from then on every command leaves it out, file by file', () => {
		const folder = temporaryFolder();
		const files = own.map((_, number) => join(folder, `${number}.txt`));
		for (const [number, text] of own.entries())
			writeFileSync(
				files[number]!,
				`${text}\n\n${shared}\n\nNobody expected it of the ${text.split(' ')[1]}, it was said.`,
			);
		expect(run('clean', folder).stdout).toContain(shared);
		expect(run('extract', folder).code).toBe(0);
		const words = () => records(run('extract', folder).stdout).map(({article}) => article.words);
		const before = words();
		expect(run('clean', '--learn', folder)).toMatchObject({code: 0, stdout: ''});
		const after = run('clean', folder).stdout;
		expect(after).not.toContain(shared);
		for (const text of own) expect(after).toContain(text);
		expect(run('clean', '--explain', files[0]!).stdout).toContain('stands in most articles of this source');
		// The library forgets what it knew of the files before.
		expect(words()).toEqual(before.map(count => count - shared.split(' ').length));
		expect(files.map(file => run('extract', file).stdout).join('')).toBe(run('extract', folder).stdout);
		const lines = readFileSync(join(folder, '.readout-lines'), 'utf8');
		run('clean', '--learn', folder);
		expect(readFileSync(join(folder, '.readout-lines'), 'utf8')).toBe(lines);
	});

	it('wants folders', () => {
		expect(run('clean', '--learn', article)).toMatchObject({code: 2, stderr: expect.stringContaining('wants folders')});
	});
});

describe('search', () => {
	it('finds in spite of slips, best first', () => {
		const {code, stdout} = run('search', 'lavrv', sample);
		const exact = run('search', 'lavrov', sample);
		expect(code).toBe(0);
		expect(stdout.split('\n')).toEqual(expect.arrayContaining(exact.stdout.split('\n').slice(0, 1)));
	});

	it('exits with 1 where nothing is found', () => {
		expect(run('search', 'qqqqqqqqqqqq', sample)).toEqual({code: 1, stdout: '', stderr: ''});
	});

	it('agrees with -q of list', () => {
		const query = 'who:putin';
		const found = records(run('search', query, sample, '--format', 'ndjson').stdout);
		const listed = records(run('list', '-q', query, sample, '--format', 'ndjson').stdout);
		const ids = (rows: {id: string}[]) => rows.map(({id}) => id).sort();
		expect(ids(found)).toEqual(ids(listed));
		expect(found.length).toBeGreaterThan(0);
		expect(found.length).toBeLessThan(records(run('list', sample, '--format', 'ndjson').stdout).length);
	});
});

describe('show', () => {
	it('takes an id, the beginning of one, and a path', () => {
		const [{id}] = records(run('list', article, '--format', 'ndjson').stdout);
		const byPath = run('show', article);
		expect(byPath.code).toBe(0);
		expect(run('show', id, sample).stdout).toBe(byPath.stdout);
		expect(run('show', id.slice(0, 6), sample).stdout).toBe(byPath.stdout);
	});

	it('shows the line that evidence names', () => {
		const facts = records(run('extract', sample).stdout).find(({meetings}) => meetings.length > 0);
		const [{quote, line}] = facts.meetings[0].evidence;
		const {stdout} = run('show', `${facts.article.id}:${line}`, sample);
		const marked = stdout.split('\n\n').find(paragraph => paragraph.startsWith('▎'))!;
		expect(marked.replace(/^▎ /gm, '').replace(/\s+/g, ' ')).toContain(quote.replace(/\s+/g, ' '));
	});

	it('gives the text to which the offsets point', () => {
		for (const record of records(run('show', article, '--format', 'ndjson').stdout)) {
			const {article: shown, meetings} = record;
			for (const {evidence} of meetings)
				for (const {start, end, quote} of evidence) expect(shown.text.slice(start, end)).toBe(quote);
		}
	});

	it('says what it does not know', () => {
		expect(run('show', 'ffffffffffff', sample)).toMatchObject({
			code: 1,
			stdout: '',
			stderr: expect.stringContaining('ffffffffffff'),
		});
	});
});

describe('clean', () => {
	it('prints Markdown with front matter, or one record an article', () => {
		const [record] = records(run('clean', article, '--format', 'ndjson').stdout);
		expect(Object.keys(record)).toEqual(expect.arrayContaining(['id', 'path', 'title', 'language', 'body']));
		expect(record.body).not.toContain(record.title);
		expect(run('clean', article).stdout).toMatch(/^---\ntitle: .+\n[\s\S]*?---\n\n# /);
	});

	it('writes one file an article into a folder', () => {
		const folder = join(home, 'clean');
		const {code, stdout} = run('clean', sample, '--out', folder);
		const files = readdirSync(folder);
		expect({code, stdout}).toEqual({code: 0, stdout: ''});
		expect(files).toHaveLength(records(run('list', sample, '--format', 'ndjson').stdout).length);
		expect(files.filter(name => !name.endsWith('.md'))).toEqual([]);
	});

	it('finds the same meetings in what it cleaned', () => {
		const folder = join(home, 'again');
		run('clean', article, '--out', folder);
		const who = (text: string) =>
			records(text).map(({meetings}) => meetings.map(({participants}: {participants: unknown}) => participants));
		expect(who(run('extract', folder).stdout)).toEqual(who(run('extract', article).stdout));
	});
});

describe('extract', () => {
	it('prints one record an article, in order, each quote a slice of its text', () => {
		const {code, stdout} = run('extract', sample);
		const found = records(stdout);
		expect(code).toBe(0);
		expect(found.map(record => record.article.path)).toEqual(
			records(run('list', sample, '--format', 'ndjson').stdout).map(({path}) => path),
		);
		for (const record of found) expect(Object.keys(record)).toEqual(['schema', 'article', 'meetings', 'agreements']);
	});

	it('reads standard input', () => {
		const text = readFileSync(article, 'utf8');
		const [fromFile] = records(run('extract', article).stdout);
		const [fromInput] = records(readout(['extract', '-'], {home, input: text}).stdout);
		expect(fromInput.article.path).toBe('-');
		expect(fromInput.meetings).toEqual(fromFile.meetings);
	});

	it('does not parse again what has not changed', () => {
		const fresh = temporaryFolder();
		const first = readout(['extract', few], {home: fresh});
		const library = join(fresh, 'cache/readout/library.sqlite');
		const {size} = statSync(library);
		const second = readout(['extract', few], {home: fresh});
		expect(second).toEqual(first);
		expect(statSync(library).size).toBe(size);
	});
});

describe('digest', () => {
	it('is the same brief from articles, from records in any order, and from the command of its own', () => {
		const brief = run('digest', sample).stdout;
		expect(brief).toMatch(/^# /);
		expect(shell(`readout extract '${sample}' | readout digest -`, {home}).stdout).toBe(brief);
		expect(shell(`readout extract '${sample}' | sort -r | digest -`, {home}).stdout).toBe(brief);
		expect(
			shell(
				`ls -d '${sample}'/* | shuf --random-source=<(yes) | split -l 5 --filter 'xargs -d "\\n" bash -c '"'"'"$0" "$@"'"'"' "${process.execPath}" "${join(root, 'dist/cli.js')}" extract' | digest -`,
				{home},
			).stdout,
		).toBe(brief);
		expect(shell(`digest '${sample}'`, {home}).stdout).toBe(brief);
	});

	it('prints the contract as JSON', () => {
		const brief = JSON.parse(run('digest', sample, '--format', 'json').stdout);
		expect(Object.keys(brief)).toEqual(['schema', 'articles', 'meetings', 'agreements', 'people']);
		const ids = new Set(brief.articles.map(({id}: {id: string}) => id));
		for (const {sources} of brief.meetings) for (const source of sources) expect(ids).toContain(source);
	});

	it('narrows to what a query asks', () => {
		const all = JSON.parse(run('digest', sample, '--format', 'json').stdout);
		const {meetings} = JSON.parse(run('digest', sample, '--format', 'json', '-q', 'who:putin').stdout);
		expect(meetings.length).toBeGreaterThan(0);
		expect(meetings.length).toBeLessThan(all.meetings.length);
		for (const {participants} of meetings) expect(JSON.stringify(participants)).toMatch(/putin/i);
	});

	it('tells only what is new since the last brief', () => {
		const fresh = temporaryFolder();
		const corpus = temporaryFolder();
		const files = readdirSync(sample)
			.filter(name => name.endsWith('.txt'))
			.slice(0, 2);
		const digest = (...args: string[]) =>
			readout(['digest', '--since', 'last', '--fail-if-empty', corpus, ...args], {home: fresh});
		writeFileSync(join(corpus, 'a.txt'), readFileSync(join(sample, files[0])));
		expect(digest().code).toBe(0);
		expect(digest()).toEqual({code: 1, stdout: '', stderr: ''});
		writeFileSync(join(corpus, 'b.txt'), readFileSync(join(sample, files[1])));
		// The output cannot be written: the point stays where it was.
		expect(digest('-o', join(corpus, 'no/such/folder.md')).code).toBe(2);
		expect(digest().stdout).toContain('new');
		expect(digest().code).toBe(1);
	});
});

describe('output', () => {
	it('goes whole into a file, and nothing to stdout', () => {
		const file = join(home, 'brief.md');
		const {stdout} = run('digest', sample, '-o', file);
		expect(stdout).toBe('');
		expect(readFileSync(file, 'utf8')).toBe(run('digest', sample).stdout);
	});

	it('leaves no half file where something goes wrong', () => {
		const folder = join(home, 'half');
		mkdirSync(folder);
		const file = join(folder, 'list.tsv');
		writeFileSync(file, 'before');
		expect(run('digest', sample, '-o', file, '--template', join(folder, 'absent')).code).toBe(2);
		expect(readdirSync(folder)).toEqual(['list.tsv']);
		expect(readFileSync(file, 'utf8')).toBe('before');
	});

	it('ends quietly when its reader has seen enough', () => {
		for (const command of ['extract', 'list', 'digest', 'clean']) {
			const {stdout, stderr} = shell(`readout ${command} '${sample}' | head -n 1`, {home});
			expect({command, lines: stdout.trimEnd().split('\n').length, stderr}).toEqual({command, lines: 1, stderr: ''});
		}
	});
});

describe('bad input', () => {
	it('stops no good input: what cannot be read is named, the rest is done, the exit code is 2', () => {
		writeFileSync(join(hostile, 'empty.txt'), '');
		writeFileSync(join(hostile, 'binary.txt'), Buffer.from([0, 1, 2, 3, 255, 0, 0, 7]));
		writeFileSync(join(hostile, 'broken.ndjson'), '{"title": "half\n');
		writeFileSync(join(hostile, 'good.txt'), readFileSync(article));
		const {code, stdout, stderr} = run('list', join(hostile, 'nowhere'), hostile);
		expect(code).toBe(2);
		expect(stdout).toContain('good.txt');
		for (const name of ['nowhere', 'empty.txt', 'binary.txt', 'broken.ndjson']) {
			expect(stderr.split('\n').filter(line => line.includes(name))).toHaveLength(1);
		}
		expect(stderr).not.toMatch(/^\s+at /m);
		// From the library it tells the same.
		expect(run('list', join(hostile, 'nowhere'), hostile)).toEqual({code, stdout, stderr});
	});

	it('names a file without what its name could do to the terminal', () => {
		const {stderr} = run('list', join(hostile, 'no\u001B[2Jwhere\nelse'));
		expect(stderr.trimEnd()).toBe(`readout: ${hostile}/nowhere else: no such file or folder`);
	});

	it('passes over records that are none', () => {
		const facts = run('extract', article).stdout;
		const {code, stdout, stderr} = readout(['digest', '-'], {home, input: `${facts}not json\n{"schema":1}\n\n`});
		expect(code).toBe(2);
		expect(stdout).toBe(run('digest', article).stdout);
		expect(stderr.match(/standard input, line \d+/g)).toEqual(['standard input, line 2', 'standard input, line 3']);
	});

	it('brings no escape sequence to the output', () => {
		const sequence = '\u001B]0;owned\u0007\u001B[31m';
		const text = `Red ${sequence} title\n\n${sequence}The ministers ${sequence}met in Geneva on Friday and agreed to meet again.\u009B2J\u202E`;
		const input = JSON.stringify({title: text.split('\n')[0], text});
		for (const args of [
			['show', '-'],
			['extract', '-'],
			['clean', '-'],
		]) {
			const {stdout} = readout(args, {home, input});
			expect(stdout).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]|\\u00[01]/);
		}
	});
});

describe('the library', () => {
	it('may be absent: the answer is the same, with one line on stderr', () => {
		const {code, stdout, stderr} = readout(['extract', few], {home: '/dev/null'});
		expect({code, stdout}).toEqual({code: 0, stdout: run('extract', few).stdout});
		expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('going on without it')]);
	});

	it('may be deleted', () => {
		const before = run('digest', few).stdout;
		shell('rm -r "$XDG_CACHE_HOME"', {home});
		expect(existsSync(join(home, 'cache'))).toBe(false);
		expect(run('digest', few).stdout).toBe(before);
	});
});
