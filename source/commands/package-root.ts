import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

const upToPackage = (folder: string): string =>
	existsSync(join(folder, 'package.json')) ? folder : upToPackage(dirname(folder));

/** The folder of the package, from the built program as from its sources. */
export const packageRoot = upToPackage(import.meta.dirname);

/** The version of this program. */
export const version = (): string => JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version;
