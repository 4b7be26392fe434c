/** People, countries and organisations by the number of their meetings. */
import {formatTerm} from '../../library/query.ts';
import {personDoc} from '../docs/person-doc.ts';
import {fill, type Line, spread} from '../text/line.ts';
import {matched} from '../text/match.ts';
import {glyph} from '../theme.ts';
import {count, shortName} from './describe.ts';
import {type PersonRow, peopleRows} from './people-rows.ts';
import type {Context, View} from './view.ts';

/** Columns from which a row says more than name and number. */
const withAbout = 64;

const draw = (row: PersonRow, width: number, {words, ascii}: Context): Line[] => {
	const number: Line = [[count(row.meetings.length, 'meeting'), 'mark'], ' '];
	const name = matched(row.name, words, 'strong');
	if (width < withAbout) return [spread([' ', ...name], number, width)];
	const met = row.met.slice(0, 3).map(({person}) => shortName(person));
	const about = [row.role, met.length > 0 ? `met ${met.join(', ')}` : '']
		.filter(Boolean)
		.join(` ${glyph('separator', ascii)} `);
	return [spread([' ', ...fill(name, 30), ' ', [about, 'dim']], number, width)];
};

export const people: View<PersonRow> = {
	title: 'People',
	empty: 'nobody here',
	rowLines: () => 1,
	rows: (_, narrowed) => peopleRows(narrowed.meetings),
	key: row => row.name,
	query: ({name}) => formatTerm({kind: 'field', field: 'who', value: name, negated: false}),
	draw,
	doc: (row, width, context) => personDoc(row.name, width, context),
};
