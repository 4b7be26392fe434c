import {expect, it} from 'vitest';
import {bodyOffices, stateOffices} from '../../../source/language/lexicon/office-holder-rows.ts';
import {list} from '../../../source/language/lexicon/rows.ts';
import {isThingWord} from '../../../source/language/lexicon/thing-words.ts';

it.each(['Treaty', 'Committee', 'Prize', 'Council', 'North', 'SUMMIT'])('%s ends no name of a person', word => {
	expect(isThingWord(word)).toBe(true);
});

it.each(['treaty', 'Park', 'Hill', 'West', 'Kerry', 'Law', 'Day'])('%s may', word => {
	expect(isThingWord(word)).toBe(false);
});

it('holds the family name of nobody who held office', () => {
	for (const offices of [...Object.values(stateOffices), ...Object.values(bodyOffices)])
		for (const line of Object.values(offices))
			for (const entry of list(line)) {
				const last = /(\S+) \d{4}–/.exec(entry)![1]!;
				expect([entry, isThingWord(last)]).toEqual([entry, false]);
			}
});
