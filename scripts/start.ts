/** `npm start` and `npm run digest`: builds what is stale, then opens the sample unless another corpus is named. */
import {join} from 'node:path';
import process from 'node:process';
import {buildIfStale} from './build.ts';

await buildIfStale();
const root = join(import.meta.dirname, '..');
process.env.READOUT_PATH ??= 'data';
await import(join(root, 'dist', 'cli.js'));
