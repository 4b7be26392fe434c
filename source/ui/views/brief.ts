/** Brief: the digest of what is shown, its sections in the list. */
import {type Doc, toDoc} from '../docs/doc.ts';
import {fill, type Line} from '../text/line.ts';
import type {View} from './view.ts';

type Section = {title: string};

export const brief: View<Section> = {
	title: 'Brief',
	empty: 'nothing to report',
	listColumns: 26,
	listShare: 0.2,
	rowLines: () => 1,
	rows: () => [],
	key: section => section.title,
	draw: (section, width): Line[] => [fill([' ', section.title], width)],
	doc: (_, width): Doc => toDoc([{spans: ['']}], {id: 'brief', width}),
};
