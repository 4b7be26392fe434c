/** What a wording says of time, before anybody asks which day that was. */

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year';

/** A part of a longer stretch: `early March`, `later this month`. `earlier` ends and `later` begins at the publication day. */
export type Part = 'early' | 'mid' | 'late' | 'earlier' | 'later' | 'whole';

/** A day of the year; `year` only where the text says it. */
export type CalendarDay = {year?: number; month: number; day: number};

export type Expression =
	/** `Oct. 14`, `4–5 February 2015`, `14 July last year` (yearShift -1). */
	| {kind: 'calendar'; from: CalendarDay; to: CalendarDay; yearShift?: number}
	/** `Friday`, `last Saturday`, `from Tuesday until Thursday`; 0 for Monday. */
	| {kind: 'weekday'; weekday: number; until?: number; which?: 'last' | 'next' | 'this'}
	/** `Tuesday of last week` (week -1). */
	| {kind: 'weekday-of-week'; weekday: number; week: number}
	/** `since Monday`: up to the publication day. */
	| {kind: 'since-weekday'; weekday: number}
	/** `in March`, `early February 2016`, `last November`, `May of next year` (yearShift 1). */
	| {kind: 'month'; month: number; year?: number; yearShift?: number; part: Part; which?: 'last' | 'next' | 'this'}
	/** `in 2013`, `1999–2004`. */
	| {kind: 'year'; from: number; to: number; part: Part}
	/** `today` (day, 0), `last week` (week, -1), `three weeks ago` (week, -3), `later this year` (year, 0, later). */
	| {kind: 'period'; unit: Unit; shift: number; part: Part}
	/** `within a week`: from the publication day on. */
	| {kind: 'within'; days: number}
	/** `for the past three days`: up to the publication day. */
	| {kind: 'lately'; days: number}
	/** `this autumn`, `last summer` (northern; 0 for spring). */
	| {kind: 'season'; season: number; which?: 'last' | 'next' | 'this'}
	/** `the day before`, `in recent weeks`: the text alone does not say which. */
	| {kind: 'open'};
