import {describe, expect, it} from 'vitest';
import {tell} from './tell.ts';

describe('what a sentence reports', () => {
	it.each([
		[
			'two who intend to attend, as a third says',
			'Chinese President Xi Jinping and Russian President Vladimir Putin both intend to attend the G20 summit in Bali, Indonesian President Joko Widodo told reporters.',
			['Xi Jinping + Vladimir Putin | Bali | planned'],
		],
		[
			'at whose invitation others meet',
			'European leaders are to meet in London at the invitation of British Prime Minister Keir Starmer.',
			['European leaders + Keir Starmer | London | planned'],
		],
		[
			'who is due at a house of state',
			'South Korean President Moon Jae-in is due at the White House on May 22.',
			['Moon Jae-in + United States | White House | planned'],
		],
		['long hours on many days', 'Barack Obama and Angela Merkel have spent long hours together.', []],
		[
			'a mayor in small letters',
			'Shanghai mayor Han Zheng visits Taiwan for investment talks.',
			['Han Zheng + Taiwan | Taiwan | held'],
		],
		[
			'a visit cut short',
			'Philippine President Rodrigo Duterte, who had to cut short his visit to Moscow, was tired.',
			['Rodrigo Duterte + Russia | Moscow | held'],
		],
		[
			'whose proposal of talks it is',
			'South Korea accepts North Korea’s proposal of military talks.',
			['South Korea + North Korea | - | possible'],
		],
		[
			'where two leaders sign',
			'Libyan leader Muammar al-Gaddafi and Venezuelan President Hugo Chávez signed accords in Caracas.',
			['Muammar al-Gaddafi + Hugo Chávez | Caracas | held'],
		],
		[
			'an official by the group that he acts for',
			'Aung San Suu Kyi meets with an official from the military junta.',
			['Aung San Suu Kyi + official from the military junta | - | held'],
		],
		[
			'what two leaders sign nowhere',
			'Libyan leader Muammar al-Gaddafi and Venezuelan President Hugo Chávez signed accords.',
			[],
		],
		[
			'a guest of a house of state',
			'Chinese President Hu Jintao was welcomed at the White House.',
			['United States + Hu Jintao | White House | held'],
		],
		[
			'a conference of a group',
			'Defense chiefs from ASEAN countries agreed to share secrets at a conference in Indonesia.',
			['Defense chiefs from ASEAN countries | Indonesia | held'],
		],
		[
			'with whom one signs at a conference',
			'At a conference in Munich, the Philippines signed defence pacts with Estonia and Italy.',
			['Philippines + Estonia + Italy | Munich | held'],
		],
		[
			'whom a king received by the surname alone',
			'King Charles received von der Leyen at Windsor Castle. Ursula von der Leyen was pleased.',
			['King Charles + Ursula von der Leyen | Windsor Castle | held'],
		],
		[
			'whom one called on to do something',
			'Emmanuel Macron called on Vladimir Putin in a speech at the Kremlin to stop the war.',
			[],
		],
		[
			'who presents a plan at the end of a conference, and who met there',
			'Barack Obama and Xi Jinping unveiled the plan at the end of the APEC conference in Beijing, where negotiators from both countries met.',
			['Barack Obama + Xi Jinping | Beijing | held', 'United States + China | Beijing | held'],
		],
		[
			'what did not take place, and what did',
			'A meeting between Donald Trump and Vladimir Putin did not take place. The two spoke at a dinner in Paris.',
			['Donald Trump + Vladimir Putin | - | denied', 'Donald Trump + Vladimir Putin | Paris | held'],
		],
		[
			'whom one calls to talks',
			'President Donald Trump called congressional leaders to the White House for a round of negotiations.',
			['Donald Trump + congressional leaders | - | held'],
		],
		[
			'with whom talks were agreed',
			'South Korea said it had reached an agreement with North Korea to hold military talks.',
			['South Korea + North Korea | - | planned'],
		],
		[
			'what a visit included',
			'It comes amid a three-day state visit for Donald Trump, which has included a meeting with Queen Elizabeth II.',
			['Donald Trump + Queen Elizabeth II | - | held'],
		],
		[
			'months before two meet',
			'It comes two months before Russian President Vladimir Putin and President Barack Obama are to meet in Moscow.',
			['Vladimir Putin + Barack Obama | Moscow | planned'],
		],
		[
			'ministers counted with heads of state',
			'More than 100 ministers and heads of state attended a United Nations meeting on hunger.',
			['ministers + heads of state | - | held'],
		],
		[
			'inspectors of an agency with its letters',
			'International Atomic Energy Agency (IAEA) inspectors began a visit to Iran.',
			['International Atomic Energy Agency (IAEA) inspectors + Iran | Iran | held'],
		],
		[
			'senators of a country in a delegation',
			'A delegation of U.S. senators visited Kabul on Monday.',
			['delegation of U.S. senators + Afghanistan | Kabul | held'],
		],
		[
			'a joint cabinet meeting',
			'Germany and China held a joint cabinet meeting in Berlin.',
			['Germany + China | Berlin | held'],
		],
		[
			'survivors whom a president met',
			'President Barack Obama met survivors of the attack in Orlando.',
			['Barack Obama + survivors of the attack | Orlando | held'],
		],
		[
			'a minister who comes for talks',
			'Iraqi Interior Minister Jawad Bulani arrived in Tehran for talks.',
			['Jawad Bulani + Iran | Tehran | held'],
		],
		[
			'a president who is host',
			'The White House said the president would host Chinese President Xi Jinping.',
			['president + Xi Jinping | - | planned'],
		],
		[
			'a country warned from abroad',
			'During a visit to India, British Prime Minister David Cameron warned Pakistan.',
			['David Cameron + India | India | held'],
		],
		['new members welcomed', 'NATO welcomes seven new members.', []],
		[
			'what was only alleged',
			'The memo tells of a supposed trip that Michael Cohen took to Prague to meet with Russian agents.',
			[],
		],
		[
			'an opening phrase that ends in a place',
			'Following high-level talks in Delhi, India and the United States signed a pact.',
			['India + United States | Delhi | held'],
		],
		[
			'its own meeting',
			'Hamas said that its meeting with President Abu Mazen was good.',
			['Hamas + Abu Mazen | - | held'],
		],
		[
			'the bearer of an office that opens the sentence',
			'Special Adviser, Lakhdar Brahimi holds talks with Iraqi officials in Baghdad.',
			['Lakhdar Brahimi + Iraqi officials | Baghdad | held'],
		],
		[
			'factions by their names',
			'Egypt invites rival Palestinian factions Fatah and Hamas to meet in Cairo.',
			['Fatah + Hamas | Cairo | possible'],
		],
		[
			'a meeting face to face',
			'Volodymyr Zelensky and Vladimir Putin held a face-to-face meeting in Paris.',
			['Volodymyr Zelensky + Vladimir Putin | Paris | held'],
		],
		[
			'those named after the second opening phrase',
			'At a joint press conference, following their two-hour meeting, President Barack Obama and Cuban President Raúl Castro spoke of hope.',
			['Barack Obama + Raúl Castro | - | held'],
		],
		[
			'leaders of both countries',
			'Saudi Arabia broke with Qatar after a phone call between the leaders of both countries.',
			['Saudi Arabia + Qatar | - | held'],
		],
		[
			'talks that fail in the clause beside',
			'Turkish President Recep Tayyip Erdogan was angry after talks with Russia failed.',
			['Recep Tayyip Erdogan + Russia | - | held'],
		],
		[
			'leaders who discuss',
			'Chinese Premier Li Keqiang and Vietnamese President Tran Dai Quang discuss the border.',
			['Li Keqiang + Tran Dai Quang | - | held'],
		],
		[
			'what leaders met to discuss, once',
			'Chinese Premier Li Keqiang and Vietnamese President Tran Dai Quang met in Hanoi to discuss the border.',
			['Li Keqiang + Tran Dai Quang | Hanoi | held'],
		],
		[
			'countries counted',
			'Six African countries began a two-day summit in Tripoli.',
			['Six African countries | Tripoli | held'],
		],
		[
			'nations of a number of two words',
			'At a summit in Oslo, forty-six nations agreed to ban the bombs.',
			['forty-six nations | Oslo | held'],
		],
		[
			'who speaks at a summit',
			'At the Gulf Cooperation Council summit, Qatari Prime Minister Abdullah bin Nasser calls for a truce.',
			['Gulf Cooperation Council + Abdullah bin Nasser | - | held'],
		],
		[
			'who announces that he will be away from a summit',
			'French President François Hollande announces the cancellation of his participation at the NATO summit.',
			[],
		],
		[
			'a visit that its host approves',
			'Taiwan approves a visit by the Dalai Lama.',
			['Dalai Lama + Taiwan | Taiwan | possible'],
		],
		[
			'a visit that the host prepares for',
			'The Myanmar government frees prisoners before a visit by US President Barack Obama.',
			['Barack Obama + Myanmar | Myanmar | planned'],
		],
		[
			'a visit of which one of two countries may be the host',
			'China fires missiles off the coast of Taiwan after a visit by US Speaker Nancy Pelosi.',
			[],
		],
		[
			'protests after which somebody meets',
			'Angela Merkel met Emmanuel Macron after student protests.',
			['Angela Merkel + Emmanuel Macron | - | held'],
		],
		[
			'what is done to whom at a meeting',
			'Afghan general Abdul Raziq was killed during a meeting with U.S. General Austin Miller in Kandahar.',
			['Abdul Raziq + Austin Miller | Kandahar | held'],
		],
		[
			'whom one calls to talk',
			'Barack Obama calls British Prime Minister David Cameron to discuss the crisis.',
			['Barack Obama + David Cameron | - | held'],
		],
		['a trip told of in passing', 'Angela Merkel spoke of the weather on a trip to India.', []],
		[
			'with whom no deal was reached',
			'Argentina was in default after negotiations failed to reach a deal with hedge fund investors.',
			['Argentina + hedge fund investors | - | held'],
		],
		['the capital of a country', 'Donald Trump lands in Vietnam’s capital.', ['Donald Trump + Vietnam | Hanoi | held']],
		[
			'groups of a country’s own',
			'Negotiators from Pakistan’s two major coalition parties met in London.',
			['Negotiators from Pakistan’s two major coalition parties | London | held'],
		],
		[
			'a people of a country is no country',
			'Bosnian Serbs met Turkish Cypriots in Vienna.',
			['Bosnian Serbs + Turkish Cypriots | Vienna | held'],
		],
		[
			'what somebody saw another do',
			'Mahathir Mohamad was in Harare on a visit, which saw him meeting President Robert Mugabe.',
			['Mahathir Mohamad + Robert Mugabe | Harare | held'],
		],
		['what is not done by then', 'The summit could begin before the chancellor has met with Polish leaders.', []],
		[
			'what something fell short of',
			'German officials stopped short of meeting Taliban leaders in Doha.',
			['German officials + Taliban leaders | Doha | denied'],
		],
		[
			'an object that a participle explains',
			'Turkey and Armenia resumed talks aimed at better relations.',
			['Turkey + Armenia | - | held'],
		],
		[
			'by means of a call',
			'David Cameron and Barack Obama discussed the oil spill over a telephone call.',
			['David Cameron + Barack Obama | - | held'],
		],
		[
			'whose visit it was, named after it',
			'During his visit to Romania, Pope Francis spoke of hope.',
			['Pope Francis + Romania | Romania | held'],
		],
		[
			'a verb where the tagger sees a noun',
			'UN Secretary-General Ban Ki-moon visits Burma.',
			['Ban Ki-moon + Myanmar | Myanmar | held'],
		],
		[
			'what one will do and what one will do besides',
			'King Abdullah will hold talks with Theresa May and meet Prince Charles.',
			['King Abdullah + Theresa May | - | planned', 'King Abdullah + Prince Charles | - | planned'],
		],
		[
			'what "it" announces is the government’s',
			'The Philippine government said it would end the war, as it announced a resumption of peace talks with rebels.',
			['Philippine government + rebels | - | planned'],
		],
		[
			'to whom talks are offered',
			'The government of Nepal offered talks to Maoist rebels.',
			['government of Nepal + Maoist rebels | - | possible'],
		],
		[
			'with whom a deal is talked over',
			'Britain suspends negotiations on a new free trade agreement with Israel.',
			['United Kingdom + Israel | - | cancelled'],
		],
		[
			'those who pull out of talks',
			'Bank of America and Barclays pulled out of emergency talks on a buyout.',
			['Bank of America + Barclays | - | cancelled'],
		],
		[
			'where those who were visited are based',
			'President Donald Trump made a surprise visit to American forces based in Afghanistan.',
			['Donald Trump + Afghanistan | Afghanistan | held'],
		],
		[
			'a journey to a spot in a country',
			'Pope Francis travelled to a school in Kenya.',
			['Pope Francis + Kenya | Kenya | held'],
		],
		[
			'a topic is no party',
			'The G7 summit opened in Taormina with the eurozone crisis high on the agenda.',
			['G7 | Taormina | held'],
		],
		[
			'one side tells of talks with the other',
			'Donald Trump says talks with Kim Jong-un are going on in Singapore.',
			['Donald Trump + Kim Jong-un | Singapore | held'],
		],
		[
			'a mediator speaks of the talks of others',
			'Ban Ki-moon says talks between Syria and Turkey are going on in Geneva.',
			['Syria + Turkey | Geneva | held'],
		],
		[
			'whose talks did not help',
			'Air France will cut jobs after talks with unions are unsuccessful.',
			['Air France + unions | - | held'],
		],
		[
			'where a sentence plays is on no list',
			'In Chile, church leaders and President Sebastián Piñera met on Monday.',
			['church leaders + Sebastián Piñera | Chile | held'],
		],
		[
			'two countries with a comma between them',
			'During a visit to France, German Chancellor Angela Merkel spoke of peace.',
			['Angela Merkel + France | France | held'],
		],
		[
			'the verb of a sentence that has no other',
			'Indian Prime Minister Narendra Modi heads to Myanmar for a state visit.',
			['Narendra Modi + Myanmar | Myanmar | planned'],
		],
		[
			'where a visit led',
			'Israeli Prime Minister Benjamin Netanyahu ended a US visit on Monday.',
			['Benjamin Netanyahu + United States | United States | held'],
		],
		[
			'whom a visit was paid to',
			'President Jacob Zuma spoke after a visit to former President Nelson Mandela.',
			['Jacob Zuma + Nelson Mandela | - | held'],
		],
		[
			'who spoke on the way',
			'The White House said President Donald Trump, who was in Laos, spoke by phone with Moon Jae-in.',
			['Donald Trump + Moon Jae-in | - | held'],
		],
		[
			'what is called for once more',
			'North Korea renewed its call for talks with South Korea.',
			['North Korea + South Korea | - | possible'],
		],
		[
			'what something waits for',
			'Turkey halted its advance pending a meeting with American officials.',
			['Turkey + American officials | - | planned'],
		],
		[
			'who is called on to meet nobody',
			'The Israeli government has called on Colin Powell not to meet with Jordanian ministers.',
			['Colin Powell + Jordanian ministers | - | denied'],
		],
		['a conference that is a body', 'Pope Francis asked the US Conference of Catholic Bishops to wait.', []],
		[
			'a reason names no party',
			'Donald Trump left the G20 summit early because of a clash with Ukraine.',
			['G20 + Donald Trump | - | held'],
		],
		[
			'a spouse came along',
			'Donald and Melania Trump met Theresa May in London.',
			['Donald Trump + Melania Trump + Theresa May | London | held'],
		],
		[
			'whoever comments on talks holds none',
			'White House officials declined to comment on the diplomatic discussions.',
			[],
		],
		[
			'who is wished to act is its subject',
			'Egypt granted permission for Iranian lawmakers to visit Lebanon.',
			['Iranian lawmakers + Lebanon | Lebanon | planned'],
		],
		[
			'whoever brings it is not its place',
			'Chinese President Hu Jintao left the G8 summit in Italy and returned to Beijing.',
			['G8 + Hu Jintao | Italy | held'],
		],
		[
			'a purpose lends no place',
			'Afghan President Hamid Karzai met the Emir of Qatar to discuss plans to open an office in Doha.',
			['Hamid Karzai + Emir of Qatar | - | held'],
		],
		['staying away denies no meeting', 'China and Russia will not attend the meeting.', []],
		[
			'those who stayed at table in a forum',
			'US President Barack Obama and Vladimir Putin, in a G20 working lunch, traded views on Syria.',
			['Barack Obama + Vladimir Putin | - | held'],
		],
		[
			'sides named after the verb',
			'The accord paves the way for peace talks to begin between the rebels and the Colombian government in Ecuador.',
			['rebels + Colombian government | Ecuador | planned'],
		],
		[
			'the doer of the sentence before',
			'Ethiopian Prime Minister Abiy Ahmed promised to withdraw troops. The announcement came after a meeting with Eritrean President Isaias Afwerki.',
			['Abiy Ahmed + Isaias Afwerki | - | held'],
		],
		[
			'those who are joined at it',
			'Donald Trump and Vladimir Putin will be joined at the meeting by Rex Tillerson and Russian Foreign Minister Sergei Lavrov.',
			['Donald Trump + Vladimir Putin + Rex Tillerson + Sergei Lavrov | - | planned'],
		],
		[
			'a former occasion beside the one told of',
			'President Donald Trump met Kim Jong Un at the border. Their last summit in Hanoi failed.',
			['Donald Trump + Kim Jong Un | - | held', 'Donald Trump + Kim Jong Un | Hanoi | held'],
		],
		[
			'a country before talks is their matter',
			'Russian and American diplomats began Syria talks in Geneva.',
			['Russia + United States | Geneva | held'],
		],
		[
			'the place of the summit on whose sidelines they talked',
			'South African President Thabo Mbeki held talks with French President Jacques Chirac on the sidelines of a summit held in Bamako.',
			['Thabo Mbeki + Jacques Chirac | Bamako | held'],
		],
		[
			'what is denied, whatever its tense',
			'The Kremlin denied that Vladimir Putin would meet Volodymyr Zelensky.',
			['Vladimir Putin + Volodymyr Zelensky | - | denied'],
		],
		[
			'who gets no credit for a meeting has met',
			'Republicans gave Mr. Kerry no credit for his Thursday meeting with Russian Foreign Minister Sergei Lavrov.',
			['Kerry + Sergei Lavrov | - | held'],
		],
		[
			'two countries that share a name',
			'The leaders of North and South Korea met in Panmunjom.',
			['North Korea + South Korea | Panmunjom | held'],
		],
		[
			'two bearers before a noun of encounter, given names or not',
			'North Korean leader Kim Jong Un and South Korean President Moon Jae-in smiled. The Kim-Moon summit in Panmunjom ended.',
			['Kim Jong Un + Moon Jae-in | Panmunjom | held'],
		],
		[
			'a country at the end of the text',
			'Secretary of State John Kerry held talks with Syria',
			['John Kerry + Syria | - | held'],
		],
		[
			'whom the meeting brings together',
			'The meeting brings together Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov in Vienna.',
			['John Kerry + Sergei Lavrov | Vienna | held'],
		],
		[
			'opened talks are no openness to talks',
			'John Kerry and Sergei Lavrov have opened talks in Munich.',
			['John Kerry + Sergei Lavrov | Munich | held'],
		],
		['a wish for someday is no plan', 'Moon Jae-in said he wanted to visit North Korea someday.', []],
		[
			'what seemed impossible is told neither as held nor as planned',
			'A meeting between Donald Trump and Kim Jong Un seemed impossible until recently.',
			[],
		],
		[
			'a forum beside two who met at its summit',
			'U.S. President Donald Trump and Chinese President Xi Jinping met at the Group of 20 summit in Osaka.',
			['Donald Trump + Xi Jinping | Osaka | held'],
		],
		[
			'the name between commas before the verb',
			'The head of the humanitarian mission to Albania, Franz Vranitzky, said after talks in Rome with Italian Foreign Minister Lamberto Dini that aid was needed.',
			['Franz Vranitzky + Lamberto Dini | Rome | held'],
		],
		[
			'an offer for any time is no plan',
			'Kim Jong Un told Moon Jae-in that he was willing to visit Seoul any time.',
			[],
		],
		[
			'those who flank the one who speaks of it',
			'U.S. Secretary of State Mike Pompeo, flanked by Russian Foreign Minister Sergei Lavrov, told reporters after a meeting in Sochi that there was hope.',
			['Mike Pompeo + Sergei Lavrov | Sochi | held'],
		],
		[
			'a former meeting keeps its place to itself',
			'President Donald Trump shook hands with Kim Jong Un. The meeting between Trump and Kim was the first between the two since their failed summit in Hanoi.',
			['Donald Trump + Kim Jong Un | - | held', 'Donald Trump + Kim Jong Un | Hanoi | held'],
		],
		[
			'the leaders of two countries, by their names',
			'North Korean leader Kim Jong Un and South Korean President Moon Jae-in smiled. The leaders of North and South Korea embraced after a summit laden with symbolism.',
			['Kim Jong Un + Moon Jae-in | - | held'],
		],
		[
			'one thing done before another',
			'President Emmanuel Macron visited Warsaw on Monday before meeting Angela Merkel in Berlin.',
			['Emmanuel Macron + Poland | Warsaw | held', 'Emmanuel Macron + Angela Merkel | Berlin | held'],
		],
		[
			'a place deep in what it followed',
			'Mike Pompeo and Sergei Lavrov met on Monday. The talks were the latest in a series of events since the attack on suburbs of towns in Syria.',
			['Mike Pompeo + Sergei Lavrov | - | held'],
		],
		[
			'a country and more than a dozen others',
			'Mike Pompeo held talks in Munich with Russia and more than a dozen other countries.',
			['Mike Pompeo + Russia + dozen other countries | Munich | held'],
		],
		[
			'the leader by his family name',
			'South Korean President Moon Jae-in met Kim in Panmunjom.',
			['Moon Jae-in + Kim Jong Un | Panmunjom | held'],
		],
		[
			'talks that began, whatever led to them',
			'Bashar al-Assad agreed, leading to the talks between John Kerry and Sergei Lavrov in Geneva that began on Monday.',
			['John Kerry + Sergei Lavrov | Geneva | held'],
		],
		[
			'what a meeting was not about denies no meeting',
			'Salem Meslet was disappointed that the meeting between John Kerry and Sergei Lavrov was not about justice.',
			['John Kerry + Sergei Lavrov | - | held'],
		],
		[
			'whom a meeting included',
			'Secretary of State John Kerry spoke to reporters after a meeting in Munich that included Russia and a dozen others.',
			['John Kerry + Russia | Munich | held'],
		],
		[
			'a remark after a comma adds no party',
			'Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov held talks. Their talks gave hope, with Lakhdar Brahimi calling them important.',
			['John Kerry + Sergei Lavrov | - | held'],
		],
		[
			'the envoy of two bodies',
			'U.N.-Arab League envoy Lakhdar Brahimi met John Kerry in Paris.',
			['Lakhdar Brahimi + John Kerry | Paris | held'],
		],
		[
			'members named after a colon',
			'President Donald Trump met members of the leadership team: majority leader Kevin McCarthy, majority whip Steve Scalise and conference chair Cathy McMorris.',
			['Donald Trump + Kevin McCarthy + Steve Scalise + Cathy McMorris | - | held'],
		],
		[
			'a meeting to come behind what will not be',
			'Donald Trump will not be boxed in when he meets with Kim Jong Un.',
			['Donald Trump + Kim Jong Un | - | planned'],
		],
		[
			'a summit to which somebody else was not invited',
			'The G7 summit in Biarritz to which Iran had not been invited ended. U.S. President Donald Trump met British Prime Minister Boris Johnson.',
			['Donald Trump + Boris Johnson | Biarritz | held'],
		],
		[
			'the city that is a capital is no government',
			'Leaders of Germany and France met in the Belarusian capital Minsk.',
			['Germany + France | Minsk | held'],
		],
	])('%s', (_, text, expected) => {
		expect(tell(text)).toEqual(expected);
	});
});

describe('what is said of a meeting once more', () => {
	it.each([
		[
			'a remark on the first time adds nobody',
			'Secretary of State Madeleine Albright met Vuk Draskovic and Zoran Djindjic in Washington. It was the first time the leaders had met with State Department officials.',
			['Madeleine Albright + Vuk Draskovic + Zoran Djindjic | Washington | held'],
		],
		[
			'"their" points ahead at "the two leaders", not back at a list',
			'US President Donald Trump and Indian Prime Minister Narendra Modi spoke by phone. Trump wants to invite Australia, South Korea and Russia. During their telephone conversation, the two leaders spoke of trade.',
			['Donald Trump + Narendra Modi | - | held'],
		],
	])('%s', (_, text, expected) => {
		expect(tell(text)).toEqual(expected);
	});
});
