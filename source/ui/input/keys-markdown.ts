/** The keymap as the README's table. */
import {type Binding, keymap, keyName} from './keymap.ts';

const code = (key: string) => (key === '|' ? '<kbd>\\|</kbd>' : `<kbd>${keyName(key)}</kbd>`);

/** One row a binding, grouped. */
export const keysMarkdown = (table: readonly Binding[] = keymap): string => {
	const groups = [...new Set(table.map(({group}) => group))];
	const rows = groups.flatMap(group =>
		table
			.filter(binding => binding.group === group)
			.map(({keys, help, only}, index) => {
				const where = only ? ` (${only.includes('list') ? 'in a list' : 'beside a text'})` : '';
				return `| ${index === 0 ? `**${group}**` : ''} | ${keys.map(code).join(' ')} | ${help}${where} |`;
			}),
	);
	return ['| | Key | What it does |', '| --- | --- | --- |', ...rows].join('\n');
};
