import {expect, test} from 'vitest';
import {relatePlaces} from '../../../source/meetings/merge/place.ts';

const geneva = {name: 'Geneva', country: 'CH'};

test.each([
	[geneva, geneva, 'same'],
	[geneva, {name: 'Switzerland', country: 'CH'}, 'within'],
	[geneva, {name: 'Paris', country: 'FR'}, 'far'],
	[geneva, {name: 'Lausanne', country: 'CH'}, 'near'],
	[geneva, null, 'unknown'],
	[{name: 'London', country: 'GB', venue: 'Winfield House'}, {name: 'Winfield House', country: 'GB'}, 'same'],
	[{name: 'Washington', country: 'US'}, {name: 'White House', country: 'US'}, 'same'],
	[{name: 'Singapore', country: 'SG'}, {name: 'Harbour Hotel', country: 'SG'}, 'unknown'],
	[{name: 'New York', country: 'US'}, {name: 'White House', country: 'US'}, 'near'],
	[{name: 'Gjirokaster', country: 'AL'}, {name: 'southern Albania', country: 'AL'}, 'within'],
	[{name: 'DMZ', country: 'KP'}, {name: 'DMZ', country: 'KP'}, 'same'],
	[{name: 'Russia', country: 'RU'}, {name: 'Russia', country: 'RU'}, 'within'],
	[{name: 'Washington', country: 'US'}, {name: 'Russia', country: 'RU'}, 'near'],
	[{name: 'Ukraine', country: 'UA'}, {name: 'Russia', country: 'RU'}, 'far'],
])('%o and %o: %s', (a, b, relation) => {
	expect(relatePlaces(a, b)).toBe(relation);
	expect(relatePlaces(b, a)).toBe(relation);
});
