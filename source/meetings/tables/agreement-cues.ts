/** What becomes of a deal, by the verb it stands under. Each row's example is run as a test. */
import type {AgreementStatus} from '../../meeting.ts';
import type {Predicate} from './predicate.ts';

export type AgreementCue = Predicate & {status: AgreementStatus; example: string};

export const agreementCues: readonly AgreementCue[] = [
	{
		status: 'signed',
		lemmas: 'sign initial ink cosign co-sign',
		object: ['deal', 'text'],
		example: 'Xi Jinping and Vladimir Putin signed a treaty on border trade.',
	},
	{
		status: 'reached',
		lemmas:
			'reach strike clinch seal conclude finalize finalise hammer broker announce approve ratify forge achieve secure negotiate make settle complete declare renew extend agree accept cut cement',
		object: ['deal'],
		example: 'Iran and the United States reached an agreement on prisoners.',
	},
	{
		status: 'reached',
		lemmas: 'adopt approve agree',
		object: ['text'],
		example: 'Russia and China adopted a declaration on trade.',
	},
	{
		status: 'reached',
		lemmas: 'issue release publish make',
		object: ['text'],
		joint: true,
		example: 'Russia and China issued a joint statement on trade.',
	},
	{
		status: 'reached',
		lemmas: 'come arrive',
		object: ['deal'],
		through: 'to at',
		example: 'India and Pakistan came to an agreement on water.',
	},
	{
		status: 'reached',
		lemmas: 'enter',
		object: ['deal'],
		through: 'into',
		example: 'India and Pakistan have entered into an agreement on water.',
	},
	{
		status: 'reached',
		lemmas: 'agree',
		matter: true,
		example: 'Iran and Saudi Arabia agreed to reopen their embassies.',
	},
	{
		status: 'reached',
		lemmas: 'begin commence start hold take come enter go',
		subject: ['deal'],
		particle: 'into effect force hold',
		example: 'The ceasefire between Israel and Hezbollah took effect on Monday.',
	},
	{
		status: 'proposed',
		lemmas: 'propose offer promise seek pursue',
		object: ['deal'],
		example: 'Hamas offered a truce to Israel.',
	},
	{
		status: 'broken',
		lemmas:
			'violate breach break abandon quit scrap terminate renounce ditch flout suspend abrogate shatter cancel exit leave',
		object: ['deal'],
		example: 'Ukraine and Russia violated the ceasefire again.',
	},
	{
		status: 'broken',
		lemmas: 'withdraw pull back walk drop exit',
		object: ['deal'],
		through: 'from of out on',
		example: 'The United States withdrew from the treaty with Russia.',
	},
	{
		status: 'broken',
		lemmas: 'collapse unravel crumble lapse fail break tatter ruin end',
		subject: ['deal'],
		intransitive: true,
		example: 'The ceasefire between Israel and Hezbollah collapsed.',
	},
	{
		status: 'rejected',
		lemmas: 'reject refuse spurn veto block oppose decline',
		object: ['deal'],
		example: 'Israel rejected the truce with Hamas.',
	},
];

/** Words beside a deal that make it less than firm. */
export const tentativeWords = new Set('tentative preliminary provisional draft'.split(' '));
