/** Who held which office, for linking names that an article gives; it never brings anybody into one. */
import {nameKey, spellingKey} from './name-spelling.ts';
import {bodyOffices, stateOffices} from './office-holder-rows.ts';
import type {Successions} from './office-holders/row.ts';
import {list} from './rows.ts';
import type {Office} from './titles/row.ts';

/** Years of taking and leaving office; `to` is Infinity while in office. `country` is ISO 3166-1 alpha-2, of a state's office. */
export type Tenure = {office: Office; country?: string; organisation?: string; from: number; to: number};

/** `offices` in order of time. `name` is the full name in its usual spelling; `country` is set where all the offices are of one state. */
export type OfficeHolder = {name: string; country?: string; organisation?: string; offices: Tenure[]};

type Index = {byName: Map<string, OfficeHolder[]>; byLastName: Map<string, OfficeHolder[]>};
let index: Index | undefined;

function* tenures(): Generator<{names: string[]; tenure: Tenure}> {
	const of = function* (offices: Successions, body: Pick<Tenure, 'country' | 'organisation'>) {
		for (const [office, line] of Object.entries(offices))
			for (const entry of list(line)) {
				const [, names, from, to] = /^(.+) (\d{4})–(\d{4})?$/.exec(entry)!;
				const tenure = {
					office: office as Office,
					...body,
					from: Number(from),
					to: to ? Number(to) : Number.POSITIVE_INFINITY,
				};
				yield {names: names!.split(' = '), tenure};
			}
	};
	for (const [country, offices] of Object.entries(stateOffices)) yield* of(offices, {country});
	for (const [organisation, offices] of Object.entries(bodyOffices)) yield* of(offices, {organisation});
}

/** Where the family name leads: Xi Jinping, Kim Jong Un, Tsai Ing-wen, Hun Sen. */
const familyFirst = new Set(['CN', 'TW', 'KR', 'KP', 'VN', 'KH']);
const familyName = ({name, country}: OfficeHolder): string =>
	name.split(' ').at(familyFirst.has(country ?? '') ? 0 : -1)!;

const only = <T>(values: T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

const initialsOf = (name: string): string =>
	(name.match(/(?<= )(?:\p{Lu}\.\s?)+/gu) ?? []).join('').replaceAll(' ', '');

/** "George H. W. Bush" is not "George W. Bush"; "George Bush" may be either. */
const haveOtherInitials = (a: string, b: string): boolean => {
	const [left, right] = [initialsOf(a), initialsOf(b)];
	return left !== '' && right !== '' && left !== right;
};

function build(): Index {
	const byName = new Map<string, OfficeHolder[]>();
	for (const {names, tenure} of tenures()) {
		const keys = names.map(nameKey);
		const bearers = [...new Set(keys.flatMap(key => byName.get(key) ?? []))];
		// "George Bush" is the father's name and the son's: a spelling shared makes nobody the same.
		const alike = bearers.filter(({name}) => !haveOtherInitials(name, names[0]!));
		const holder = alike.find(({name}) => keys.includes(nameKey(name))) ??
			alike.find(bearer => byName.get(keys[0]!)?.includes(bearer)) ?? {name: names[0]!, offices: []};
		holder.offices.push(tenure);
		for (const key of keys) {
			const known = byName.get(key) ?? [];
			if (!known.includes(holder)) byName.set(key, [...known, holder]);
		}
	}
	const holders = new Set([...byName.values()].flat());
	for (const holder of holders) {
		holder.offices.sort((a, b) => a.from - b.from || a.to - b.to);
		const country = only(holder.offices.map(tenure => tenure.country));
		const organisation = only(holder.offices.map(tenure => tenure.organisation));
		Object.assign(holder, country && {country}, organisation && {organisation});
	}
	const byLastName = Map.groupBy(holders, holder => spellingKey(familyName(holder)));
	return {byName, byLastName};
}

/**
 * The holder of that full name in any of its spellings (`Sergey Lavrov`, `Vladimir V. Putin`), or undefined; among namesakes
 * the one in office in `year`.
 */
export function officeHolder(name: string, year?: number): OfficeHolder | undefined {
	index ??= build();
	const all = (index.byName.get(nameKey(name)) ?? []).filter(holder => !haveOtherInitials(holder.name, name));
	const serves = ({offices}: OfficeHolder) => offices.some(({from, to}) => from <= year! && year! <= to);
	return (year === undefined ? undefined : all.find(serves)) ?? all[0];
}

/** All holders of that family name, for telling which of them an article may mean; usually by office and country too. */
export function holdersNamed(lastName: string): readonly OfficeHolder[] {
	index ??= build();
	return index.byLastName.get(spellingKey(lastName)) ?? [];
}
