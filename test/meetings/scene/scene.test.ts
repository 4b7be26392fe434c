import {expect, it} from 'vitest';
import {meetingsOf} from '../tell.ts';

const places = (text: string) => meetingsOf(text).map(({place}) => place?.name);

it('places a meeting where its party is told to have been that day', () => {
	expect(places('Mike Pompeo met Sergei Lavrov in Sochi on Monday. Pompeo met Vladimir Putin on Tuesday.')).toEqual([
		'Sochi',
		'Sochi',
	]);
});

it('leaves it open where two places are possible', () => {
	expect(
		places(
			'Mike Pompeo met Sergei Lavrov in Sochi on Sunday. Pompeo met Boris Johnson in London on Monday. Pompeo met Emmanuel Macron on Tuesday.',
		),
	).toEqual(['Sochi', 'London', undefined]);
});

it('places no summit where another one was held', () => {
	expect(
		places(
			"Donald Trump's summit with Vladimir Putin in Helsinki on Monday was short. The NATO summit last week did take steps.",
		),
	).toEqual(['Helsinki', undefined]);
});

it('gives a call no place', () => {
	expect(
		places('Mike Pompeo met Sergei Lavrov in Sochi on Monday. Pompeo spoke by phone with Boris Johnson on Monday.'),
	).toEqual(['Sochi', undefined]);
});

it('takes the place and the day from where a party spoke', () => {
	const [meeting] = meetingsOf(
		'Foreign policy chief Javier Solana said in Ramallah on Monday that Europe was ready to help. Solana made the offer to reporters after a meeting with Mahmoud Abbas.',
		{published: '2005-11-14'},
	);
	expect(meeting).toMatchObject({place: {name: 'Ramallah'}, date: {from: '2005-11-14'}});
});

it('knows a party to be where the clause says that it was', () => {
	expect(
		places(
			'French President Emmanuel Macron arrived in Delhi on Friday. Macron met Indian Prime Minister Narendra Modi.',
		),
	).toContain('Delhi');
});

it('names the country where one town of it is told beside it', () => {
	expect(
		places(
			'Foreign Secretary Boris Johnson met Emmanuel Macron in Biarritz. US President Donald Trump arrived in France. Trump met Johnson in Biarritz. Trump also met Angela Merkel.',
		).at(-1),
	).toBe('France');
});

it('shares no place with what is to come on no known day', () => {
	expect(places('Mike Pompeo met Sergei Lavrov in Sochi on Monday. Pompeo hopes to meet Vladimir Putin.')).toEqual([
		'Sochi',
		undefined,
	]);
});

it('dates what a speaker comes from by the day on which the story plays', () => {
	const [meeting] = meetingsOf([
		'Pressure mounted on Tuesday to send aid to Albania.',
		'Prime Minister Bashkim Fino, speaking after a meeting with Italian Prime Minister Romano Prodi, said that Albania was ready.',
	]);
	expect(meeting?.date?.from).toBe('2019-12-03');
});

it('lets the day of the meeting itself go before the day on which it was spoken of', () => {
	const meetings = meetingsOf(
		'US President Donald Trump praised China on Monday after his meeting with Chinese President Xi Jinping. The meeting with Xi on Saturday went well.',
	);
	expect(meetings.map(({date}) => date?.from)).toEqual(['2019-11-30']);
});

it('places a meeting at a summit where the story says that the summit was', () => {
	expect(
		places(
			'Boris Johnson met Donald Trump at the G7 summit in Biarritz. Angela Merkel met Narendra Modi at the G7 summit on Sunday.',
		),
	).toEqual(['Biarritz', 'Biarritz']);
});

it('does not take where people met for where they are to meet', () => {
	expect(
		places(
			'Mike Pompeo met Sergei Lavrov in Sochi on Monday. Mike Pompeo said ahead of his Wednesday meeting with Boris Johnson that much was open.',
		),
	).toEqual(['Sochi', undefined]);
});

it('places what an undated story tells by weekdays alone', () => {
	const [, talks] = meetingsOf(
		'Boris Johnson met Angela Merkel in Berlin on Sunday. Johnson met Emmanuel Macron on Sunday.',
		{published: null},
	);
	expect(talks?.place?.name).toBe('Berlin');
});

it('dates what somebody also did by what was told of them before', () => {
	const days = meetingsOf('Mike Pompeo met Sergei Lavrov in Sochi on Monday. He also met Vladimir Putin.').map(
		({date}) => date?.from,
	);
	expect(days).toEqual(['2019-12-02', '2019-12-02']);
});

it('takes of several places the one where a party was the guest of the other', () => {
	expect(
		places(
			'Foreign Secretary Boris Johnson met Angela Merkel in Berlin on Monday. Johnson met Emmanuel Macron in Paris on Tuesday. Johnson also met French Interior Minister Christophe Castaner on Tuesday.',
		).at(-1),
	).toBe('Paris');
});

it('takes an ambassador for no host', () => {
	expect(
		places(
			'US President Donald Trump met Emmanuel Macron in Paris on Monday. Trump met Angela Merkel in Berlin on Tuesday. Trump met French Ambassador Philippe Etienne on Tuesday.',
		).at(-1),
	).toBeUndefined();
});

it('places a plan without a day where the journey told beside it leads', () => {
	expect(
		places(
			'British Prime Minister Boris Johnson will fly to Israel next week. Johnson plans to meet Israeli officials.',
		).at(-1),
	).toBe('Israel');
});

it('knows who was somewhere by what they did there', () => {
	expect(
		places(
			'US President Donald Trump attended a parade in Paris on Sunday. Trump met French President Emmanuel Macron on Sunday.',
		).at(-1),
	).toBe('Paris');
});

it('takes a place by the journey that a noun tells of', () => {
	expect(
		places(
			'British Foreign Secretary Boris Johnson spoke of trade during a trip to Japan. Johnson met Japanese Prime Minister Shinzo Abe on Monday.',
		).at(-1),
	).toBe('Japan');
});

it('does not take what words were about for where they were spoken', () => {
	expect(
		places(
			'On Saturday US Secretary of State John Kerry spoke about an attack on the embassy in Ankara. Kerry met Turkish Foreign Minister Ahmet Davutoglu on Saturday.',
		).at(-1),
	).toBeUndefined();
});

it('places a visit in the one country that it is paid to', () => {
	expect(places('The government of Myanmar released prisoners before a visit by US President Barack Obama.')).toEqual([
		'Myanmar',
	]);
});

it('dates the news that the lead tells by the day on which the story plays', () => {
	const [meeting] = meetingsOf([
		'Leaders in Riyadh denied on Tuesday that they knew of the attack.',
		'Mike Pompeo met King Salman and spoke of the attack.',
	]);
	expect(meeting?.date?.from).toBe('2019-12-03');
});

it('hears "Friday’s summit" as the one told of', () => {
	const meetings = meetingsOf(
		"Kim Jong Un will hold talks with Moon Jae-in at the Peace House. Friday's summit will begin at ten.",
	);
	expect(meetings.map(({date}) => date?.from)).toEqual(['2019-12-06']);
});

it('places a meeting with who is visiting at home with the other', () => {
	expect(
		places('Mongolian President Nambaryn Enkhbayar held talks with visiting Chinese Foreign Minister Wang Yi.'),
	).toEqual(['Mongolia']);
});

it('takes a place that opens a headline for where its subject is', () => {
	const [meeting] = meetingsOf('Donald Trump is to meet Japanese Emperor Naruhito on Thursday.', {
		title: 'In Japan, Trump Takes a Hard Line',
	});
	expect(meeting?.place?.name).toBe('Japan');
});

it('dates what was done in a part of the day by the day told before', () => {
	const meetings = meetingsOf(
		'UN envoy Martin Griffiths arrived in Muscat on Monday. He carried a letter. In the afternoon Griffiths met Omani Foreign Minister Badr Albusaidi.',
	);
	expect(meetings.at(-1)?.date?.from).toBe('2019-12-02');
});

it('knows that the Tuesday of a meeting that was held is the one before', () => {
	const meetings = meetingsOf(
		[
			'Bashar Assad has returned from a visit to Moscow, where he met Vladimir Putin.',
			"The trip was kept secret until after Tuesday's meeting.",
		],
		{published: '2019-12-05'},
	);
	expect(meetings.map(({date}) => date?.from)).toEqual(['2019-12-03']);
});

it('takes a delegation to a country for a journey there', () => {
	expect(
		places(
			'Chinese Vice Premier Wu Yi led a delegation to Japan. Wu met Japanese Prime Minister Junichiro Koizumi on Sunday.',
		),
	).toEqual(['Japan']);
});

it('places no meeting of one gathering where another took place', () => {
	expect(
		places(
			'Donald Trump met Kim Jong Un in Hanoi on Sunday. Senators asked how Trump handled his G20 meeting with Vladimir Putin.',
		),
	).toEqual(['Hanoi', undefined]);
});

it('places a guest who was in the country where the host is at home', () => {
	expect(
		places(
			'Former Malaysian prime minister Mahathir Mohamad was in the country last week, where he met President Robert Mugabe of Zimbabwe.',
		),
	).toEqual(['Zimbabwe']);
});

it('places a guest where the delegation was', () => {
	expect(
		places(
			'A Mauritian delegation to China has signed two accords. The Chinese and Mauritian premiers, Li Peng and Navin Ramgoolam, were there. Ramgoolam met Li on Monday.',
		),
	).toEqual(['China']);
});
