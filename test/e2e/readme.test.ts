import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {fillReadme} from '../../scripts/readme.ts';
import {root} from './run-program.ts';

it('says what the program says; if not: npm run docs', () => {
	const readme = readFileSync(join(root, 'README.md'), 'utf8');
	for (const name of ['brief', 'query', 'help', 'keys']) expect(readme).toContain(`<!-- ${name} -->`);
	expect(readme).toBe(fillReadme(readme));
});
