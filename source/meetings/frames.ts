/**
 * The words that report an encounter, and where its parties stand around them. One row, one example; every example is
 * run as a test: `expect` is "participants | place | status", participants joined by " + ", "-" for none.
 */
import type {MeetingKind} from '../meeting.ts';

/** A verb whose subject takes part. */
export type VerbFrame = {
	lemma: string;
	kind: MeetingKind;
	/** A particle or adverb that must follow: "sit down". */
	particle?: string;
	/** What the direct object is: the other side, the place visited, or the channel that makes it an encounter. */
	object?: 'party' | 'place';
	/** Prepositions that bring in the other side: "met with". */
	with?: readonly string[];
	/** Mostly tells of something else: needs standing on every side. */
	weak?: boolean;
	/** The subject alone suffices when it is plural: "Kerry and Lavrov met". */
	reciprocal?: boolean;
	/** Only with words of telephoning in the clause: "spoke by phone". */
	byPhone?: boolean;
	/** Only with a person as its object: "called Putin", not "called the plan". */
	person?: boolean;
	/** Its object is a guest: a person or a delegation, no thing, country or organisation. */
	guest?: boolean;
	/** A verb of motion: only with a holder of public office going to another country. */
	journey?: boolean;
	/** Only with this noun as its object: "shook hands". */
	idiom?: string;
	example: string;
	expect: string;
};

/** A noun that names an encounter. */
export type NounFrame = {
	lemma: string;
	kind: MeetingKind;
	/** Must be in the plural: "talks" reports, "talk" does not. */
	plural?: boolean;
	/** Reports an encounter only with two sides in its own phrase or under a verb of holding: "discussion", "dinner". */
	weak?: boolean;
	example: string;
	expect: string;
};

const WITH = ['with'] as const;

export const verbFrames: readonly VerbFrame[] = [
	{
		lemma: 'meet',
		kind: 'meeting',
		object: 'party',
		with: WITH,
		reciprocal: true,
		example: 'Angela Merkel met with Theresa May in Berlin.',
		expect: 'Angela Merkel + Theresa May | Berlin | held',
	},
	{
		lemma: 'confer',
		kind: 'talks',
		with: WITH,
		reciprocal: true,
		example: 'John Kerry conferred with Sergei Lavrov in Vienna.',
		expect: 'John Kerry + Sergei Lavrov | Vienna | held',
	},
	{
		lemma: 'negotiate',
		kind: 'talks',
		with: WITH,
		reciprocal: true,
		example: 'French officials negotiated with Iranian diplomats in Lausanne.',
		expect: 'French officials + Iranian diplomats | Lausanne | held',
	},
	{
		lemma: 'huddle',
		kind: 'talks',
		with: WITH,
		reciprocal: true,
		weak: true,
		example: 'Barack Obama huddled with Vladimir Putin in Antalya.',
		expect: 'Barack Obama + Vladimir Putin | Antalya | held',
	},
	{
		lemma: 'sit',
		particle: 'down',
		kind: 'meeting',
		with: WITH,
		reciprocal: true,
		example: 'Donald Trump sat down with Kim Jong Un in Hanoi.',
		expect: 'Donald Trump + Kim Jong Un | Hanoi | held',
	},
	{
		lemma: 'consult',
		kind: 'talks',
		with: WITH,
		reciprocal: true,
		weak: true,
		example: 'Federica Mogherini consulted with Mohammad Javad Zarif in Brussels.',
		expect: 'Federica Mogherini + Mohammad Javad Zarif | Brussels | held',
	},
	{
		lemma: 'dine',
		kind: 'meeting',
		with: WITH,
		reciprocal: true,
		weak: true,
		example: 'Emmanuel Macron dined with Donald Trump in Paris.',
		expect: 'Emmanuel Macron + Donald Trump | Paris | held',
	},
	{
		lemma: 'lunch',
		kind: 'meeting',
		with: WITH,
		reciprocal: true,
		weak: true,
		example: 'Emmanuel Macron lunched with Angela Merkel in Paris.',
		expect: 'Emmanuel Macron + Angela Merkel | Paris | held',
	},
	{
		lemma: 'talk',
		kind: 'talks',
		with: WITH,
		weak: true,
		example: 'John Kerry talked with Sergei Lavrov in Geneva.',
		expect: 'John Kerry + Sergei Lavrov | Geneva | held',
	},
	{
		lemma: 'talk',
		kind: 'call',
		with: ['with', 'to'],
		reciprocal: true,
		byPhone: true,
		example: 'Vladimir Putin talked to Angela Merkel by telephone.',
		expect: 'Vladimir Putin + Angela Merkel | - | held',
	},
	{
		lemma: 'speak',
		kind: 'call',
		with: ['with', 'to'],
		reciprocal: true,
		byPhone: true,
		example: 'Barack Obama spoke by phone with Raul Castro.',
		expect: 'Barack Obama + Raul Castro | - | held',
	},
	{
		lemma: 'speak',
		kind: 'talks',
		with: WITH,
		weak: true,
		example: 'John Kerry spoke with Sergei Lavrov on Sunday.',
		expect: 'John Kerry + Sergei Lavrov | - | held',
	},
	{
		lemma: 'phone',
		kind: 'call',
		object: 'party',
		example: 'Barack Obama phoned Hassan Rouhani.',
		expect: 'Barack Obama + Hassan Rouhani | - | held',
	},
	{
		lemma: 'telephone',
		kind: 'call',
		object: 'party',
		example: 'Vladimir Putin telephoned Angela Merkel.',
		expect: 'Vladimir Putin + Angela Merkel | - | held',
	},
	{
		lemma: 'call',
		kind: 'call',
		object: 'party',
		person: true,
		weak: true,
		example: 'Emmanuel Macron called Ukrainian President Volodymyr Zelensky on Tuesday.',
		expect: 'Emmanuel Macron + Volodymyr Zelensky | - | held',
	},
	{
		lemma: 'shake',
		idiom: 'hand',
		kind: 'meeting',
		with: WITH,
		reciprocal: true,
		weak: true,
		example: 'Barack Obama shook hands with Raul Castro in Panama City.',
		expect: 'Barack Obama + Raul Castro | Panama City | held',
	},
	{
		lemma: 'discuss',
		kind: 'talks',
		with: WITH,
		weak: true,
		example: 'Recep Tayyip Erdogan discussed the plan with Vladimir Putin in Tehran.',
		expect: 'Recep Tayyip Erdogan + Vladimir Putin | Tehran | held',
	},
	{
		lemma: 'host',
		kind: 'visit',
		object: 'party',
		guest: true,
		weak: true,
		example: 'Barack Obama hosted Xi Jinping in California.',
		expect: 'Barack Obama + Xi Jinping | California | held',
	},
	{
		lemma: 'receive',
		kind: 'visit',
		object: 'party',
		weak: true,
		guest: true,
		example: 'Pope Francis received Vladimir Putin at the Vatican.',
		expect: 'Pope Francis + Vladimir Putin | Vatican | held',
	},
	{
		lemma: 'welcome',
		kind: 'visit',
		object: 'party',
		weak: true,
		guest: true,
		example: 'Moon Jae-in welcomed Kim Jong Un at Panmunjom.',
		expect: 'Moon Jae-in + Kim Jong Un | Panmunjom | held',
	},
	{
		lemma: 'greet',
		kind: 'meeting',
		object: 'party',
		guest: true,
		weak: true,
		example: 'Vladimir Putin greeted Xi Jinping in Moscow.',
		expect: 'Vladimir Putin + Xi Jinping | Moscow | held',
	},
	{
		lemma: 'travel',
		kind: 'visit',
		object: 'place',
		journey: true,
		example: 'German Chancellor Angela Merkel travels to Washington this week.',
		expect: 'Angela Merkel + United States | Washington | planned',
	},
	{
		lemma: 'fly',
		kind: 'visit',
		object: 'place',
		journey: true,
		example: 'Russian President Vladimir Putin flew to Beijing on Tuesday.',
		expect: 'Vladimir Putin + China | Beijing | held',
	},
	{
		lemma: 'arrive',
		kind: 'visit',
		object: 'place',
		journey: true,
		example: 'French President Emmanuel Macron arrived in China on Monday.',
		expect: 'Emmanuel Macron + China | China | held',
	},
	{
		lemma: 'visit',
		kind: 'visit',
		object: 'place',
		example: 'Barack Obama visited Cuba in March 2016.',
		expect: 'Barack Obama + Cuba | Cuba | held',
	},
];

export const nounFrames: readonly NounFrame[] = [
	{
		lemma: 'meeting',
		kind: 'meeting',
		example: 'A meeting between Angela Merkel and Theresa May took place in Berlin.',
		expect: 'Angela Merkel + Theresa May | Berlin | held',
	},
	{
		lemma: 'talks',
		plural: true,
		kind: 'talks',
		example: 'Sergei Lavrov held talks with John Kerry in Geneva.',
		expect: 'Sergei Lavrov + John Kerry | Geneva | held',
	},
	{
		lemma: 'summit',
		kind: 'summit',
		example: 'Donald Trump arrived in Helsinki for a summit with Vladimir Putin.',
		expect: 'Donald Trump + Vladimir Putin | Helsinki | planned',
	},
	{
		lemma: 'negotiation',
		plural: true,
		kind: 'talks',
		example: 'Negotiations between Iran and the United States resumed in Vienna.',
		expect: 'Iran + United States | Vienna | held',
	},
	{
		lemma: 'discussion',
		plural: true,
		weak: true,
		kind: 'talks',
		example: 'Boris Johnson held discussions with Leo Varadkar in Dublin.',
		expect: 'Boris Johnson + Leo Varadkar | Dublin | held',
	},
	{
		lemma: 'consultation',
		plural: true,
		weak: true,
		kind: 'talks',
		example: 'Russia and China held consultations in Beijing.',
		expect: 'Russia + China | Beijing | held',
	},
	{
		lemma: 'call',
		kind: 'call',
		weak: true,
		example: 'Barack Obama discussed Syria in a phone call with Vladimir Putin.',
		expect: 'Barack Obama + Vladimir Putin | - | held',
	},
	{
		lemma: 'conversation',
		kind: 'talks',
		weak: true,
		example: 'Barack Obama had a conversation with Raul Castro in Panama City.',
		expect: 'Barack Obama + Raul Castro | Panama City | held',
	},
	{
		lemma: 'visit',
		kind: 'visit',
		example: 'Emmanuel Macron discussed trade during a visit to China.',
		expect: 'Emmanuel Macron + China | China | held',
	},
	{
		lemma: 'session',
		kind: 'talks',
		weak: true,
		example: 'John Kerry held a session with Sergei Lavrov in Geneva.',
		expect: 'John Kerry + Sergei Lavrov | Geneva | held',
	},
	{
		lemma: 'round',
		kind: 'talks',
		weak: true,
		example: 'Iran and the United States held a second round of talks in Rome.',
		expect: 'Iran + United States | Rome | held',
	},
	{
		lemma: 'encounter',
		kind: 'meeting',
		weak: true,
		example: 'The encounter between Barack Obama and Raul Castro took place in Panama City.',
		expect: 'Barack Obama + Raul Castro | Panama City | held',
	},
	{
		lemma: 'audience',
		kind: 'meeting',
		weak: true,
		example: 'Pope Francis held an audience with Angela Merkel at the Vatican.',
		expect: 'Pope Francis + Angela Merkel | Vatican | held',
	},
	{
		lemma: 'dinner',
		kind: 'meeting',
		weak: true,
		example: 'Boris Johnson had dinner with Ursula von der Leyen in Brussels.',
		expect: 'Boris Johnson + Ursula von der Leyen | Brussels | held',
	},
	{
		lemma: 'lunch',
		kind: 'meeting',
		weak: true,
		example: 'Theresa May had lunch with Emmanuel Macron in Paris.',
		expect: 'Theresa May + Emmanuel Macron | Paris | held',
	},
	{
		lemma: 'breakfast',
		kind: 'meeting',
		weak: true,
		example: 'Boris Johnson had breakfast with Donald Trump in Biarritz.',
		expect: 'Boris Johnson + Donald Trump | Biarritz | held',
	},
	{
		lemma: 'conference',
		kind: 'summit',
		weak: true,
		example: 'A conference between Iran and Russia opened in Tehran.',
		expect: 'Iran + Russia | Tehran | held',
	},
	{
		lemma: 'gathering',
		kind: 'summit',
		weak: true,
		example: 'A gathering of NATO foreign ministers opened in Brussels.',
		expect: 'NATO foreign ministers | Brussels | held',
	},
	{
		lemma: 'reception',
		kind: 'meeting',
		weak: true,
		example: 'Donald Trump attended a reception with Queen Elizabeth in London.',
		expect: 'Donald Trump + Queen Elizabeth | London | held',
	},
	{
		lemma: 'roundtable',
		kind: 'talks',
		weak: true,
		example: 'Angela Merkel held a roundtable with union leaders in Berlin.',
		expect: 'Angela Merkel + union leaders | Berlin | held',
	},
];
