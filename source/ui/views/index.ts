/** The five views, in the order of their keys. */
import {articles} from './articles.ts';
import {brief} from './brief.ts';
import {meetings} from './meetings.ts';
import {people} from './people.ts';
import {timeline} from './timeline.ts';

export const views = {articles, meetings, people, timeline, brief} as const;
