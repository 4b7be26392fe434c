/** The keymap as the README's table. */
import {type Binding, keymap, keyName} from './keymap.ts';

const code = (key: string) => `\`${keyName(key).replace('|', '\\|')}\``;

/** One row a binding, in the order of the table. */
export const keysMarkdown = (table: readonly Binding[] = keymap): string =>
	[
		'| Keys | What they do |',
		'| --- | --- |',
		...table.map(
			({keys, help, only}) =>
				`| ${keys.map(code).join(' ')} | ${help}${only?.includes('list') === false ? ' (beside a text)' : ''} |`,
		),
	].join('\n');
