import {describe, expect, it} from 'vitest';
import {actorsOf, named} from './chunk.ts';

const first = (text: string) => actorsOf(text)[0]!;

describe('a person with an office', () => {
	it.each([
		['Russian Foreign Minister Sergei Lavrov left.', 'Sergei Lavrov', 'foreign-minister', ['RU']],
		['Prime Minister Mark Rutte left.', 'Mark Rutte', 'head-of-government', []],
		['President Xi Jinping of China left.', 'Xi Jinping', 'head-of-state', ['CN']],
		['King Abdullah of Jordan left.', 'Abdullah', 'monarch', ['JO']],
		['Former Polish President Lech Walesa left.', 'Lech Walesa', 'head-of-state', ['PL']],
		['Deputy Foreign Minister Sergei Ryabkov left.', 'Sergei Ryabkov', 'foreign-minister', []],
		['President-elect Donald Trump left.', 'Donald Trump', 'head-of-state', []],
	])('%s', (text, name, office, countries) => {
		expect(first(text)).toMatchObject({form: 'name', name, office, countries, person: true});
	});

	it('keeps the organisation it is an office of', () => {
		expect(first('European Council President Donald Tusk left.').name).toBe('Donald Tusk');
		expect(first('NATO Secretary-General Jens Stoltenberg left.')).toMatchObject({
			name: 'Jens Stoltenberg',
			office: 'secretary-general',
			organisation: 'NATO',
		});
	});

	it('is a person by courtesy alone', () => {
		expect(first('Mr Zelensky left.')).toMatchObject({form: 'name', name: 'Zelensky', person: true});
	});
});

describe('what stands for parties', () => {
	it.each([
		['The French president left.', ['role: The French president']],
		['He thanked his Chinese counterpart.', ['pronoun: He', 'role: his Chinese counterpart']],
		['The rebels met the opposition coalition.', ['group: The rebels', 'group: the opposition coalition']],
		['Members of the Syrian opposition left.', ['group: Members of the Syrian opposition']],
		['Iran met the European Union.', ['country: Iran', 'organisation: the European Union']],
		['The State Department wrote to Gazprom.', ['organisation: The State Department', 'organisation: Gazprom']],
		['They met with lawmakers Wednesday.', ['pronoun: They', 'role: lawmakers']],
		['The American Bar Association met.', ['organisation: American Bar Association']],
		['They flew to Geneva.', ['pronoun: They', 'place: Geneva']],
		['The French Finance Ministry paid.', ['organisation: The French Finance Ministry']],
	])('%s', (text, owed) => {
		expect(named(text)).toEqual(owed);
	});

	it('knows the countries of a group', () => {
		expect(first('U.S. and Russian negotiators left.').countries).toEqual(['US', 'RU']);
		expect(first('Delegates from Iran and Iraq left.').countries).toEqual(['IR', 'IQ']);
		expect(first('Foreign ministers from Japan and its two neighbours China and South Korea left.').countries).toEqual([
			'JP',
			'CN',
			'KR',
		]);
	});

	it('takes a treaty for a thing, and a body’s own sitting for nobody', () => {
		expect(first('The Lisbon Treaty failed.').form).not.toBe('name');
		expect(named('A cabinet meeting ended.')).toEqual([]);
	});

	it('takes Jordan Peterson for no country', () => {
		expect(named('Jordan Peterson spoke.')).toEqual(['name: Jordan Peterson']);
		expect(named('Jordan spoke.')).toEqual(['country: Jordan']);
	});
});

it('leaves no two actors on one word', () => {
	const text =
		'German Chancellor Angela Merkel, French President Emmanuel Macron and their Russian and Ukrainian counterparts, Vladimir Putin and Volodymyr Zelensky, met officials of the European Union in Paris.';
	const actors = actorsOf(text);
	for (const [index, actor] of actors.entries()) {
		expect(actor.last).toBeGreaterThan(actor.first);
		if (index > 0) expect(actor.first).toBeGreaterThanOrEqual(actors[index - 1]!.last);
	}
});
