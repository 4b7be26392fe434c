import {describe, expect, test} from 'vitest';
import {completions, facets} from '../../../source/ui/state/facets.ts';
import {narrow} from '../../../source/ui/state/narrow.ts';
import {dataOf, entries} from '../fixtures.ts';

const data = dataOf(entries);

describe('completions', () => {
	test.each([
		['', []],
		['pl', ['place:']],
		['ferry wh', ['who:']],
		['place:gen', ['place:Geneva']],
		['-status:pl', ['-status:planned']],
		['who:"Carla R', ['who:"Carla Rossi"']],
		['with:okafor', ['with:"Amara Okafor"']],
		['who:nobody', []],
	])('%j goes on as %j', (text, expected) => expect(completions(data, text)).toEqual(expected));

	test('the most frequent come first', () => {
		const [first] = completions(data, 'who:');
		expect(facets({meetings: data.merged.meetings, entries})[0]!.term).toBe(first);
	});
});

test('every facet narrows to as many meetings as it says', () => {
	for (const {field, term, count} of facets(narrow(data, ''))) {
		if (field === 'source' || field === 'since') continue;
		expect([term, narrow(data, term).meetings.length]).toEqual([term, count]);
	}
});
