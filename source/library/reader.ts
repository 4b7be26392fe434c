/** The way to `read-anew.ts` that does not load it before it is needed, nor makes every reader wait for a promise. */
import {createRequire} from 'node:module';

const load = createRequire(import.meta.url);
// Beside this file in the sources, beside the chunks in the bundle.
const name = import.meta.url.endsWith('.ts') ? './read-anew.ts' : './read-anew.js';

export const reader = (): typeof import('./read-anew.ts') => load(name);
