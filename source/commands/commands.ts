import {browse} from './browse.ts';
import {clean} from './clean.ts';
import type {Command} from './command.ts';
import {digest} from './digest.ts';
import {extract} from './extract.ts';
import {list} from './list.ts';
import {search} from './search.ts';
import {show} from './show.ts';

export {browse};

/** Every command that has a name, in the order of the help. */
export const commands: Command[] = [digest, list, search, show, clean, extract];
