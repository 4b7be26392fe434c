import {expect, test} from 'vitest';
import {tokenize} from '../../source/language/tokenize.ts';

test.each([
	['the Russia-Ukraine border', 'the|Russia|-|Ukraine|border'],
	['an anti-ship missile, non-binding', 'an|anti-ship|missile|,|non-binding'],
	["Russia's and the leaders' talks", "Russia|'s|and|the|leaders|'|talks"],
	['Russia’s minister didn’t, won’t, can’t', 'Russia|’s|minister|did|n’t|,|wo|n’t|,|ca|n’t'],
	['cannot', 'can|not'],
	['US$5.5 billion and €3m, 50%', 'US$|5.5|billion|and|€|3|m|,|50|%'],
	['at 10:30am on 12/02/2015', 'at|10:30|am|on|12/02/2015'],
	['the 1990s, the 20th G20, F-16s', 'the|1990s|,|the|20th|G20|,|F|-|16s'],
	['U.S.-led', 'U.S.|-|led'],
	['O’Brien of AT&T', 'O’Brien|of|AT&T'],
	['“Yes,” he said…', '“|Yes|,|”|he|said|…'],
	['MOSCOW (Reuters) - Talks--long ones—ended.', 'MOSCOW|(|Reuters|)|-|Talks|--|long|ones|—|ended|.'],
	['write to press@un.org or see https://un.org/a?b=1.', 'write|to|press@un.org|or|see|https://un.org/a?b=1|.'],
	['zero\u200bwidth\u00a0space', 'zero|width|space'],
])('%s', (text, tokens) => {
	expect(
		tokenize(text)
			.map(({text}) => text)
			.join('|'),
	).toBe(tokens);
});
