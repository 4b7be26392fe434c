import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {keysMarkdown} from '../../source/ui/input/keys-markdown.ts';

test('the README has the keys that the program has', () => {
	const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
	const [, keys] = /<!-- keys -->\n+([\s\S]*?)\n+<!-- \/keys -->/.exec(readme) ?? [];
	expect(keys).toBe(keysMarkdown());
});
