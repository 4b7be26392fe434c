import {expect, test} from 'vitest';
import {datePhrase, dateWords} from '../../source/digest/date-words.ts';
import {on} from '../meetings/merge/build-facts.ts';

test.each([
	['2014-11-08', '2014-11-08', '8 November 2014', 'on 8 November 2014'],
	['2015-02-04', '2015-02-05', '4–5 February 2015', 'on 4–5 February 2015'],
	['2018-09-30', '2018-10-02', '30 September – 2 October 2018', 'on 30 September – 2 October 2018'],
	['2018-12-31', '2019-01-01', '31 December 2018 – 1 January 2019', 'on 31 December 2018 – 1 January 2019'],
	['2025-03-17', '2025-03-23', 'the week of 17–23 March 2025', 'in the week of 17–23 March 2025'],
	['2014-02-01', '2014-02-28', 'February 2014', 'in February 2014'],
	['2018-05-01', '2018-06-30', 'May–June 2018', 'in May–June 2018'],
	['2007-01-01', '2007-12-31', '2007', 'in 2007'],
	['2009-01-01', '2012-12-31', '2009–2012', 'between 2009 and 2012'],
	['2018-11-21', '2018-11-30', '21–30 November 2018', 'between 21 and 30 November 2018'],
])('%s to %s: %s', (from, to, words, phrase) => {
	expect(dateWords(on(from, to))).toBe(words);
	expect(datePhrase(on(from, to))).toBe(phrase);
});
