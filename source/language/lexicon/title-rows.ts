/** All titles that the lexicon knows, one row a kind. */
import {leaderRows} from './titles/leaders.ts';
import {otherRows} from './titles/others.ts';
import type {TitleRow} from './titles/row.ts';
import {serviceRows} from './titles/service.ts';

export const titleRows: TitleRow[] = [...leaderRows, ...serviceRows, ...otherRows];
