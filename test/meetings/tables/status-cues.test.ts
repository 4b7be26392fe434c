import {describe, expect, it} from 'vitest';
import {governorCues, modifierCues, prepositionCues} from '../../../source/meetings/tables/status-cues.ts';
import {meetingsOf} from '../tell.ts';

describe('each row of the tables gives its example its status', () => {
	it.each([...governorCues, ...modifierCues, ...prepositionCues].map(({example, status}) => [example, status]))(
		'%s %s',
		(example, status) => {
			expect(meetingsOf(example).map(meeting => meeting.status)).toEqual([status]);
		},
	);
});

it('what is demanded, or made a condition, has not taken place', () => {
	const statuses = (text: string) => meetingsOf(text).map(({status}) => status);
	expect(statuses('Senators demanded that Donald Trump meet Vladimir Putin in Vienna.')).toEqual(['possible']);
	expect(statuses('Oil will stay cheap as long as Donald Trump meets Vladimir Putin in Vienna.')).toEqual([]);
});

it.each([
	'A firm can cut its costs after its managers consult with union leaders.',
	'No government can work when its ministers cannot meet with foreign leaders.',
	'Angela Merkel would never be hired to consult with Donald Trump.',
	"Donald Trump said that he'd now rather discuss Syria with Vladimir Putin.",
	'Angela Merkel agreed that she should meet with Donald Trump at some point.',
	'Angela Merkel worries that Donald Trump will be caught in talks with Vladimir Putin.',
	'Angela Merkel tried to prevent activists from visiting opposition leaders.',
	'The ministry did not respond to requests to speak with Foreign Minister Radoslaw Sikorski.',
	'Barack Obama had to consult with Angela Merkel.',
	'Angela Merkel meets weekly with Donald Trump.',
	'Any Palestinian who negotiates with Israel is a traitor.',
	'John Kerry made the comments after another former official with direct experience negotiating with Pyongyang sharply criticized Donald Trump.',
	'The lobbies warned of consequences for firms if London and Washington fail to wrap up talks on a data pact by May.',
	"Barack Obama blunted charges he wouldn't meet with Senate leaders.",
	'Kim Jong Un frequently leaves home and welcomes Chinese officials in Pyongyang.',
	'Any time Xi Jinping visits the United States, students wave flags.',
	'Diplomats set out the basis for any future negotiations between Iran and Iraq.',
	'Angela Merkel and Donald Trump sought to shift the blame for any discussion of it onto Congress.',
	'Now the question is whether Barack Obama welcomes Leon Panetta inside his circle.',
	'Angela Merkel and Donald Trump have held scores of meetings in Berlin.',
])('what is feared, prevented, asked for, owed or done at all times is not told: %s', text => {
	expect(meetingsOf(text)).toEqual([]);
});

it.each([
	['Angela Merkel was not interested in meeting Vladimir Putin.', 'denied'],
	['Neither Angela Merkel nor Donald Trump has met Vladimir Putin.', 'denied'],
	['Donald Trump has pulled out of the scheduled summit with Kim Jong Un.', 'cancelled'],
	['The trip could pave the way for a visit to Japan by US President Barack Obama.', 'possible'],
	['Angela Merkel will host Vladimir Putin after the two leaders have engaged in talks in Bonn.', 'planned'],
	['North Korea has no interest in a meeting with the United States.', 'denied'],
	['John Kerry leaves for Moscow for talks with Vladimir Putin.', 'planned'],
	['France welcomes a summit to be held between Russia and Spain.', 'planned'],
	['Angela Merkel is set to start negotiations in Berlin during a meeting with Vladimir Putin.', 'planned'],
	['Angela Merkel has yet to meet Vladimir Putin.', 'denied'],
	['Donald Trump has yet to hold a meeting with Angela Merkel.', 'denied'],
	['Neither Xi Jinping nor Narendra Modi is expected to attend the summit with Vladimir Putin in Kazan.', 'denied'],
	['Donald Trump deserves to meet Vladimir Putin.', 'possible'],
	['It is possible, of course, that Angela Merkel did meet Vladimir Putin.', 'possible'],
	['Samantha Power was absent from a meeting of the Security Council.', 'denied'],
	['Donald Trump is going to meet with insurance executives today and urge them to wait.', 'planned'],
	['Marco Rubio refused to join the rest of that gang in a meeting with Angela Merkel.', 'denied'],
	['The issue is sure to come up when Barack Obama meets with King Salman.', 'planned'],
	[
		'The paper pointed to a meeting between Donald Trump and Enrique Peña Nieto, which Jared Kushner was trying to arrange.',
		'possible',
	],
	['Angela Merkel turned down a one-on-one meeting with Donald Trump.', 'denied'],
	['Narendra Modi was denied a visa to travel to the United States.', 'possible'],
	['Donald Trump complained, since his summit with Kim Jong Un is just days away.', 'planned'],
])('%s → %s', (text, status) => {
	expect(meetingsOf(text).map(meeting => meeting.status)).toContain(status);
	expect(meetingsOf(text).map(meeting => meeting.status)).not.toContain('held');
});

it('what everyone does is not told', () => {
	expect(meetingsOf('Every secretary of state meets with Vladimir Putin.')).toEqual([]);
});

it.each([
	'Peter Miller resigned for failing to disclose talks with Russian Ambassador Sergei Orlov.',
	"Senators called Donald Trump's meeting with Vladimir Putin a disgrace.",
	'Arriving in India today for his first visit, Chinese President Xi Jinping hopes to lay an old quarrel to rest.',
	'That portion of the phone call between Donald Trump and Xi Jinping was confirmed early Saturday.',
	"John Kerry recalled what he'd just discussed at the Vienna meeting with Sergei Lavrov.",
	'Bernie Sanders sought to counter it by holding a breakfast meeting with Al Sharpton in New York.',
	"An envoy called attention to Donald Trump's discussion with Volodymyr Zelensky.",
	'Donald Trump spoke before sitting down for the highly anticipated meeting with Vladimir Putin.',
	'Susan Meyer was a student when she had the opportunity to meet Senator Angela Merkel in her office.',
])('what is hidden, judged or only opens the sentence took place: %s', text => {
	expect(meetingsOf(text).map(meeting => meeting.status)).toEqual(['held']);
});
