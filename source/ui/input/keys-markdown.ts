/** The keymap as the README's table. */
import {type Binding, keymap, keyName} from './keymap.ts';

const code = (key: string) => `\`${keyName(key).replace('|', '\\|')}\``;

/** Where a key counts, unless that is nearly everywhere. */
const where = (only: Binding['only']): string => {
	if (!only || only.includes('list')) return '';
	const views = only.filter(context => context === 'people' || context === 'timeline').map(name => viewTitles[name]);
	return ` (${views.join(', ') || 'beside a text'})`;
};
const viewTitles = {people: 'People', timeline: 'Timeline'} as const;

/** One row a binding, in the order of the table. */
export const keysMarkdown = (table: readonly Binding[] = keymap): string =>
	[
		'| Keys | What they do |',
		'| --- | --- |',
		...table.map(({keys, help, only}) => `| ${keys.map(code).join(' ')} | ${help}${where(only)} |`),
	].join('\n');
