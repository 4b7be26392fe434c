/**
 * Scores `readout digest` on folders of articles about the same meeting.
 *
 *   npm run bench:clusters -- [--detail]
 */
import {join} from 'node:path';
import process from 'node:process';
import {instruments, printTable, program, runNode, withTemporaryFolder} from './shared.ts';

const folder = join(instruments(), 'clusters');
const args = [
	...['--gold', join(folder, 'gold.jsonl'), '--dir', join(folder, 'docs')],
	...['--run', `'${process.execPath}' '${program}' digest --format json`],
];
const score = (temporary: string, ...flags: string[]): string =>
	runNode(join(folder, '../score-clusters.mjs'), [...args, ...flags], temporary);

withTemporaryFolder(temporary => {
	if (process.argv.includes('--detail')) console.log(score(temporary, '--detail'));
	const summary: Record<string, number | null> = JSON.parse(score(temporary, '--json'));
	printTable(['measure', 'value'], Object.entries(summary));
});
