/** The licences of the packages inside the bundle. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** One text with name, version, licence and licence text of every package among the bundled files. */
export const licences = (files: string[]): string => {
	const folders = new Set(
		files.map(file => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]).filter(Boolean),
	);
	const texts = ([...folders] as string[]).sort().map(folder => {
		const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
		const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
		const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
		return `${name} ${version}: ${license}\n\n${text}`.trim();
	});
	return `readout contains these packages.\n\n${texts.join('\n\n----\n\n')}\n`;
};
