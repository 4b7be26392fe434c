import {expect, it} from 'vitest';
import {remembering} from '../../source/language/remembering.ts';

it('asks once for a word, and anew once there were too many', () => {
	const asked: string[] = [];
	const length = remembering(2, word => {
		asked.push(word);
		return word.length;
	});
	expect(['Oslo', 'Oslo', 'Rome', 'Paris', 'Oslo'].map(length)).toEqual([4, 4, 4, 5, 4]);
	expect(asked).toEqual(['Oslo', 'Rome', 'Paris', 'Oslo']);
});
