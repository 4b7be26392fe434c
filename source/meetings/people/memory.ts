/** What a reader was told so far: who was named where, who was told of together, the day of the last event and of the last words. */
import type {Actor} from '../../language/chunks/actor.ts';
import {isOneDay} from '../../language/dates/days.ts';
import type {When} from '../../meeting.ts';
import type {Line} from '../reading/reading.ts';
import type {Entity} from './registry.ts';
import type {Mention} from './salience.ts';

/** Those told of together. `topic`: as subject or as parties of an encounter, not in passing. */
export type Group = {entities: Entity[]; line: number; token: number; topic: boolean};

export type Memory = {
	/** The mentions before an actor of the line, in reading order. */
	mentionsBefore(at: Line, actor: Actor): Mention[];
	/** Those told of together before an actor of the line, of late. */
	groupsBefore(at: Line, actor: Actor): Group[];
	/** Enters a mention. */
	mention(mention: Mention): void;
	/** Enters those told of together: persons, or bodies, never both. */
	group(group: Group): void;
	/** Whom the sentence before was about: "The announcement came after a meeting with X". */
	speaker(line: Line): Entity | undefined;
	/** The day on which the one of the sentence before spoke. */
	spoken(line: number): When | null;
	/** Remembers the day on which somebody spoke. */
	spoke(line: Line, date: When | null): void;
	/** Remembers the day of an event. */
	happened(date: When | null): void;
	/** The ISO 8601 day of the event told last. */
	day(): string | undefined;
	/** Drops what is too far back to be meant. */
	fade(): void;
	/** Forgets everything: a new story of a live blog begins. */
	forget(): void;
};

/** How many sentences back those told of together are still meant. */
export const LOOK_BACK = 6;

const isOfOneKind = (entities: readonly Entity[]) =>
	entities.length > 1 &&
	(entities.every(({type}) => type === 'person') || entities.every(({type}) => type !== 'person'));

/** An empty memory, to be filled in reading order. */
export const openMemory = (): Memory => {
	let mentions: Mention[] = [];
	let groups: Group[] = [];
	let day: string | undefined;
	let words: {line: number; date: When} | undefined;
	return {
		mentionsBefore: (at, actor) =>
			mentions.filter(mention => mention.line < at.index || (mention.line === at.index && mention.token < actor.first)),
		groupsBefore: (at, actor) =>
			groups.filter(({line, token}) => at.index - line <= LOOK_BACK && (line < at.index || token < actor.first)),
		mention: mention => {
			mentions.push(mention);
		},
		group: group => {
			if (isOfOneKind(group.entities)) groups.push(group);
		},
		speaker: at => {
			const about = mentions.filter(
				mention => mention.line === at.index - 1 && mention.subject && mention.entity.type === 'person',
			);
			return new Set(about.map(({entity}) => entity)).size === 1 ? about[0]!.entity : undefined;
		},
		spoken: line => (words && line - words.line <= 1 ? words.date : null),
		spoke: (at, date) => {
			if (date && isOneDay(date)) words = {line: at.index, date};
		},
		happened: date => {
			if (date && isOneDay(date)) day = date.from;
		},
		day: () => day,
		fade: () => {
			if (mentions.length > 400) mentions = mentions.slice(-200);
			if (groups.length > 100) groups = groups.slice(-50);
		},
		forget: () => {
			day = undefined;
			words = undefined;
			mentions = [];
			groups = [];
		},
	};
};
