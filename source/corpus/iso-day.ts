const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The calendar day of a machine-written date (ISO 8601, RFC 822, seconds or milliseconds since 1970), as written: the
 * day in the sender's own time zone. `undefined` for anything else or a day that does not exist.
 */
export function isoDay(value: unknown): string | undefined {
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
	if (typeof value === 'number') return epochDay(value);
	if (typeof value !== 'string') return undefined;
	const text = value.trim();
	if (/^\d{10}(\d{3})?$/.test(text)) return epochDay(Number(text));
	const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/.exec(text);
	if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const rfc = /^(?:\w+,?\s+)?(\d{1,2})[\s-]([A-Za-z]{3})[a-z]*\.?[\s-](\d{4})/.exec(text);
	if (rfc) return calendarDay(Number(rfc[3]), MONTHS.indexOf(rfc[2]!.toLowerCase()) + 1, Number(rfc[1]));
	const american = /^(?:\w+,?\s+)?([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/.exec(text);
	if (american) {
		return calendarDay(Number(american[3]), MONTHS.indexOf(american[1]!.toLowerCase()) + 1, Number(american[2]));
	}
	return undefined;
}

/** `YYYY-MM-DD` for a day that exists between 1800 and 2100. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
	if (year < 1800 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined;
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

function epochDay(value: number): string | undefined {
	const milliseconds = value > 1e11 ? value : value * 1000;
	if (!(milliseconds > 0 && milliseconds < 4.1e12)) return undefined;
	return new Date(milliseconds).toISOString().slice(0, 10);
}
