/** Calendar arithmetic on ISO 8601 days as whole numbers of days since 1970-01-01, free of clocks and time zones. */

const msPerDay = 86_400_000;

/** `2015-01-30` → 16465; NaN for anything that is no ISO day. */
export const toDay = (iso: string): number =>
	/^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(iso) / msPerDay : Number.NaN;

/** 16465 → `2015-01-30`. */
export const toIso = (day: number): string => new Date(day * msPerDay).toISOString().slice(0, 10);

/** The ISO day that is `days` after another. @example shiftDay('2019-12-31', 1) // '2020-01-01' */
export const shiftDay = (iso: string, days: number): string => toIso(Date.parse(iso) / msPerDay + days);

/** How many days one ISO day comes after another; NaN for what is no date. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / msPerDay;

/** True for the days of something that took one day. */
export const isOneDay = ({from, to}: {from: string; to: string}): boolean => from === to;

/** The day of a year, month (1–12, other values run over) and day of the month. */
export const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / msPerDay;

export const yearOf = (day: number): number => new Date(day * msPerDay).getUTCFullYear();
/** 1–12. */
export const monthOf = (day: number): number => new Date(day * msPerDay).getUTCMonth() + 1;
/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: number): number => (new Date(day * msPerDay).getUTCDay() + 6) % 7;

/** A closed interval of days. */
export type Span = readonly [from: number, to: number];

/** The Monday and Sunday of the week that holds the day, moved by whole weeks. */
export function weekSpan(day: number, shift = 0): Span {
	const monday = day - weekdayOf(day) + 7 * shift;
	return [monday, monday + 6];
}

/** The ends of a month (values beyond 1–12 run over into other years). */
export const monthSpan = (year: number, month: number): Span => [dayOf(year, month, 1), dayOf(year, month + 1, 1) - 1];

export const yearSpan = (year: number): Span => [dayOf(year, 1, 1), dayOf(year, 12, 31)];
