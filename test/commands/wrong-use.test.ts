import {describe, expect, it, vi} from 'vitest';
import {run} from '../../source/commands/run.ts';

/** Exit code and what went to stderr. */
const attempt = async (...args: string[]): Promise<{code: number; said: string[]}> => {
	const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	const code = await run(args);
	const said = write.mock.calls.map(([line]) => String(line));
	write.mockRestore();
	return {code, said};
};

describe('wrong use gives one line that says what to do, and exit code 2', () => {
	it.each([
		['list --limit abc', '--limit wants a whole number, not "abc"'],
		['list --limit', '--limit wants a whole number'],
		['list --limit -3', '--limit wants a whole number, not "-3"'],
		['list --limit 1e3', '--limit wants a whole number, not "1e3"'],
		['list --no-limit', '--limit wants a whole number'],
		['list --limit 1 --limit 2', '--limit can only be set once'],
		['list --format yaml', '--format is one of text, json, ndjson, not "yaml"'],
		['list --format', '--format wants a value'],
		['list --nope', 'There is no flag --nope; see readout list --help'],
		['list -x', 'There is no flag -x'],
		['list --__proto__ 1', 'There is no flag'],
		['list -q since:soon', 'since: wants a day'],
		['list -q whom:kerry', 'there is no whom:'],
		['digest --now 2025-02-30', '--now wants a day such as 2025-03-24, not "2025-02-30"'],
		['digest --section agreed,nonsense', '"nonsense"'],
		['digest --since soon', '--since wants'],
		['digest --new-only', '--new-only goes with --since'],
		['digest --template /no/such/file', 'the template /no/such/file: no such file'],
		['search', 'search wants a query'],
		['search biden xi', '"biden xi"'],
		['show', 'show wants'],
		['clean --out a -o b', 'exclude each other'],
		['lst', 'no file, folder or command "lst"'],
		['--nope', 'There is no flag --nope; see readout --help'],
	])('%s', async (line, message) => {
		expect(await attempt(...line.split(' '))).toEqual({code: 2, said: [expect.stringContaining(message)]});
	});
});
