import {expect, it} from 'vitest';
import {tell} from '../tell.ts';

it.each([
	['a title', 'Donald Trump sat in the chair that is reserved for visiting heads of state in Washington.'],
	['listeners', 'Donald Trump spoke to an audience of Israeli officials.'],
	['the name of a body', 'The U.S. Conference of Governors wrote to Donald Trump.'],
	['the name of a body of one faith', 'Donald Trump spoke to the U.S. Conference of Catholic Bishops in Washington.'],
	['data of telephones', 'The Oversight Board urged Barack Obama to shut down the collection of telephone data.'],
	['a call to order', "Senators answered Donald Trump's rallying call with Angela Merkel."],
	['what is asked', 'Senators want to know who Donald Trump met with Vladimir Putin there.'],
	['what a government demands', 'Angela Merkel bent backward to meet Cuban government demands.'],
	[
		'a call by somebody to do something',
		"John Kerry, the adviser, connected it to a call by Al Qaeda's leader to avenge the killing of a general.",
	],
	[
		'how a couple came to know each other',
		'In 1975 Hillary Rodham married Bill Clinton, whom she met at Yale Law School.',
	],
	[
		'a breakfast called after somebody',
		'Dr. Martin Luther King Jr. was honoured. The 30th annual Dr. Martin Luther King Jr. Scholarship Breakfast drew leaders to Hartford on Monday.',
	],
	['a payroll', 'In Italy, the government is helping employers meet their payrolls.'],
	['a mark', 'Angela Merkel and Donald Trump said they fell just short of meeting the 15 percent marker.'],
	['a fight', 'Angela Merkel lost her son to a deadly encounter with Russian officials.'],
	['the members of a party in a chamber', 'Donald Trump is scheduled to host the Senate GOP conference for lunch.'],
	[
		'a phone that is somebody’s',
		'Barack Obama said agents confiscated his mobile phone and told Angela Merkel that it would be kept.',
	],
	['whoever presents a show', '"I like trains," Senator Peter Miller told host Angela Merkel.'],
])('%s reports no encounter: %s', (_, text) => {
	expect(tell(text)).toEqual([]);
});

it('a conference call is one occasion', () => {
	expect(tell('Republican leaders have scheduled a Monday morning conference call with Donald Trump.')).toEqual([
		'Republican leaders + Donald Trump | - | planned',
	]);
});

it('talks for which one sits down are that meeting', () => {
	expect(tell('Congressional leaders agreed to sit down with Barack Obama for formal fiscal talks.')).toEqual([
		'Congressional leaders + Barack Obama | - | planned',
	]);
});
