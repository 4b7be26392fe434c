import {expect, it} from 'vitest';
import {tell} from './tell.ts';

it.each([
	['a title', 'Donald Trump sat in the chair that is reserved for visiting heads of state in Washington.'],
	['listeners', 'Donald Trump spoke to an audience of Israeli officials.'],
	['the name of a body', 'The U.S. Conference of Governors wrote to Donald Trump.'],
	['a call to order', "Senators answered Donald Trump's rallying call with Angela Merkel."],
	['what is asked', 'Senators want to know who Donald Trump met with Vladimir Putin there.'],
	['whoever presents a show', '"I like trains," Senator Peter Miller told host Angela Merkel.'],
])('%s reports no encounter: %s', (_, text) => {
	expect(tell(text)).toEqual([]);
});
