import {describe, expect, test} from 'vitest';
import {agreementCues} from '../../../source/meetings/tables/agreement-cues.ts';
import {extractFrom, readSentences} from '../read-sentences.ts';

const statuses = (text: string) => readSentences(text).deals.map(({status}) => status);

describe('each row of the table finds its example', () => {
	test.each(agreementCues)('$example', ({example, status}) => {
		const {deals} = readSentences(example);
		expect(deals.map(deal => deal.status)).toEqual([status]);
		expect(deals[0]!.parties.length).toBeGreaterThan(1);
	});
});

describe('what was not agreed is never reached or signed', () => {
	test.each([
		'The two sides did not agree on a ceasefire.',
		'Iran and the United States failed to reach an agreement.',
		'Iran and the United States ended the talks without signing a deal.',
		'Iran and the United States signed no agreement.',
		'No agreement was signed between Iran and the United States.',
		'Iran and the United States have yet to sign the deal.',
		'If Iran and the United States reach a deal, prices will fall.',
		'Iran and the United States could sign a deal.',
		'Iran and the United States hope to reach an agreement.',
		'Iran cannot make its own deals with the United States.',
		'Iran said agreeing any deals with the United States would be hard.',
		'The talks between Iran and the United States were aimed at securing a truce.',
		'Iran and the United States plan to sign an agreement.',
		'Iran refused to sign the agreement with the United States.',
		'Prices will stay low as long as Iran and Saudi Arabia reach a deal.',
		'Iran and Saudi Arabia have got to reach an agreement.',
		'When it comes to trade deals, Iran and Saudi Arabia differ.',
		'Iran agrees with Saudi Arabia on taxes.',
		'Some ministers agree that Iran sells too little oil.',
		'Eleven senators signed a letter to the president of Iran.',
		'Leaders have struggled to reach a deal with Iran.',
		'Donald Trump blamed Iran for doing nothing to reach a deal with Iraq.',
		'Peter Miller tried to get the proposal for a peace deal between Ukraine and Russia to Michael Flynn.',
		'Iran and Iraq agreed to come to Rome.',
		'Iran tried repeatedly and desperately to strike a deal with Iraq.',
		'The letter was an attempt to scuttle any deal reached between Iran and the United States.',
		'Talks between Iran and the United States came close to a peace deal.',
		'Iran and the United States were close to signing a treaty in May.',
		'The ideal agreement between Iran and the United States would last for ten years.',
		'Prices will fall once the treaty between Iran and Iraq has been signed.',
		'Iran hired advisers to make deals with governments.',
		'An agreement between Iran and the United States is in the making.',
		'Either Congress approves the deal with Iran or the country goes to war.',
		'Regulators gave Iran and the United States until May to forge a new pact.',
	])('%s', sentence => {
		expect(statuses(sentence)).not.toContain('reached');
		expect(statuses(sentence)).not.toContain('signed');
	});
});

describe('standing', () => {
	test.each([
		['Iran and the United States reached a tentative agreement on prisoners.', 'tentative'],
		['Iran and the United States reached an agreement in principle on prisoners.', 'tentative'],
		['Iran and the United States will sign the treaty on Monday.', 'proposed'],
		['Iran left the talks without signing the treaty with Iraq.', 'rejected'],
		['The truce between Israel and Hezbollah collapsed.', 'broken'],
		['A ceasefire between Israel and Hezbollah is in tatters.', 'broken'],
		['A ceasefire between Israel and Hezbollah ended on Monday.', 'broken'],
		['A ceasefire between Israel and Hezbollah came into force on Monday.', 'reached'],
		['India and Pakistan are negotiating a treaty on water.', 'proposed'],
		['Ukraine accused Russia of violating the ceasefire.', 'broken'],
	])('%s → %s', (sentence, status) => {
		expect(statuses(sentence)).toEqual([status]);
	});
});

test('a deal that is threatened stands', () => {
	expect(statuses('Iran threatened to block the agreement with Iraq.')).toEqual([]);
});

describe('parties', () => {
	test.each([
		['Iran and Iraq signed the Memorandum of Understanding on trade.', 'Iran + Iraq'],
		['The United States praised the agreement reached last week between Iran and Iraq.', 'Iran + Iraq'],
		['Iran has a deal with the Associated Press.', 'Iran + Associated Press'],
		['John Kerry announced a deal between Iran and Iraq.', 'Iran + Iraq'],
		['Angela Merkel brokered the compromise between Iran and Iraq that ended the strike.', 'Iran + Iraq'],
	])('%s → %s', (sentence, parties) => {
		expect(readSentences(sentence).deals.map(deal => deal.parties.map(({name}) => name).join(' + '))).toEqual([
			parties,
		]);
	});

	test('whoever speaks of a deal later is none of them', () => {
		const {agreements} = extractFrom(
			'Iran and Iraq signed a treaty on oil. Emmanuel Macron and Angela Merkel signed off on the treaty on oil.',
		);
		expect(agreements.map(({parties}) => parties.map(({name}) => name))).toEqual([['Iran', 'Iraq']]);
		expect(extractFrom('Angela Merkel said the nuclear deal with Iran holds.').agreements).toEqual([]);
	});

	test('an observer of a deal is none of them', () => {
		expect(extractFrom('European observers try to enforce an agreement reached last week.').agreements).toEqual([]);
	});
});

test('"the agreement" that was reached is not the one that was turned down', () => {
	const {agreements} = extractFrom('Hamas rejected the truce with Israel. The agreement was reached after talks.');
	expect(agreements.map(({status}) => status)).toEqual(['rejected']);
});

test('opinions and appointments are no deals', () => {
	expect(statuses('Iran agreed with Iraq that the plan was bad.')).toEqual([]);
	expect(statuses('Iran and Iraq agreed to meet again in May.')).toEqual([]);
	expect(statuses('Iran and Iraq agreed that it is a hard question.')).toEqual([]);
	expect(statuses('Iran and Iraq agreed that prices fell in May.')).toEqual([]);
	expect(statuses('Iran and Iraq agreed on the need for new bridges.')).toEqual([]);
	expect(statuses('Iran and Iraq agree on this.')).toEqual([]);
	expect(statuses('Iran and Iraq agreed there has been some progress.')).toEqual([]);
	expect(
		statuses("He agreed with Donald Trump's ill-considered decision to pull out of the Paris climate accord."),
	).toEqual([]);
	expect(extractFrom('The Supreme Court agreed to hear the case.').agreements).toEqual([]);
});

test.each([
	['a decision', 'The Scottish government agreed to bring the date forward.'],
	['a rule of conduct', 'Guards were arrested, violating Secret Service protocol.'],
	['a law of nations', 'North Korea has been violating international agreements.'],
	['a case in court', 'The minister agreed to cooperate with the special counsel.'],
	['what is not said', 'Some of what Canada has agreed to could be hard for the government.'],
	['an order', 'Barack Obama signed an emergency declaration for Michigan after talks with the governor.'],
	['a plea', 'The minister reached a plea deal with the government.'],
	['a paper of silence', 'The minister and the company signed a nondisclosure agreement.'],
	['a figure of speech', 'The government is securing the social contract.'],
])('%s of one side is no deal: %s', (_, text) => {
	expect(extractFrom(text).agreements).toEqual([]);
});

test('what a law would let somebody do is not done', () => {
	expect(statuses('He wrote a bill that would let Congress block the deal with Iran.')).not.toContain('rejected');
});

test('nothing was agreed where no word says what', () => {
	expect(statuses('There are some areas where Iran and Iraq broadly agree.')).toEqual([]);
});

test('whoever denounces a deal does not break it', () => {
	expect(statuses('Republicans denounced the nuclear deal with Iran.')).not.toContain('broken');
});

describe('parties', () => {
	const parties = (text: string) => readSentences(text).deals.map(deal => deal.parties.map(({name}) => name));
	test.each([
		['Iran signed a gas contract with Iraq.', ['Iran', 'Iraq']],
		['A treaty was signed by India and Pakistan.', ['India', 'Pakistan']],
		['Germany praised the agreement between India and Pakistan on water.', ['India', 'Pakistan']],
		['Israel and the Palestinians have agreed to reopen the crossing.', ['Israel', 'Palestine']],
		['Japan has agreed to provide aid to Mauritius.', ['Japan', 'Mauritius']],
		['Japan has agreed to provide aid worth two million yen to Mauritius.', ['Japan', 'Mauritius']],
		[
			'The Carter administration agree to send convicted money launderer Peter Miller back to Poland in exchange for the release of a teacher.',
			['Carter administration', 'Poland'],
		],
		['Japanese lawmakers agreed to sell rice to Americans.', ['Japanese lawmakers']],
		['Donald Trump withdrew from the Paris climate agreement with Iran.', ['Donald Trump', 'Iran']],
		[
			'Peter Miller was arrested under an extradition treaty between the United States and Iran.',
			['United States', 'Iran'],
		],
		['The White House and lawmakers agreed to push it off for two months.', ['White House', 'lawmakers']],
		['Iran and Iraq met. The African Union announced they had agreed to open a road.', ['African Union']],
		['Hamas offered a truce to Israel.', ['Hamas', 'Israel']],
		['Ukraine accused Russia of violating the ceasefire.', ['Russia']],
	])('%s', (sentence, expected) => {
		expect(parties(sentence)).toEqual([expected]);
	});
});

describe('an article tells each deal once', () => {
	const {agreements, meetings} = extractFrom(
		'John Kerry met Sergei Lavrov in Geneva on Tuesday. The United States and Russia agreed to exchange prisoners before Easter. Mr. Kerry praised the staff.',
		'US and Russia agree to exchange prisoners',
	);
	test('headline and text together, in the words of the text', () => {
		expect(agreements).toHaveLength(1);
		expect(agreements[0]!.text).toBe('agreed to exchange prisoners before Easter');
		expect(agreements[0]!.evidence).toHaveLength(2);
	});
	test('tied to the meeting that it came of', () => {
		expect(agreements[0]!.meeting).toBe(meetings[0]!.id);
	});
	test('the text leaves out who said it', () => {
		const [deal] = extractFrom(
			'Iran and Iraq signed a treaty on water on Monday, the Iraqi foreign minister said.',
		).agreements;
		expect(deal!.text).toBe('signed a treaty on water on Monday');
	});
});

test('one deal broken does not break another', () => {
	const {agreements} = extractFrom(
		'John Kerry met Sergei Lavrov in Geneva on Tuesday. The United States and Russia agreed to exchange prisoners. The United States withdrew from the treaty on missiles with Russia last year.',
	);
	expect(agreements.map(({status}) => status)).toEqual(['reached', 'broken']);
});
