/** The lines of the document that are on the screen, with what is lit up in them. */
import type {Rectangle} from '../layout.ts';
import {doc, reading, topLine} from '../state/select.ts';
import type {State} from '../state/state.ts';
import {findAll} from '../text/folded.ts';
import {fill, type Highlight, highlight} from '../text/line.ts';
import type {Row} from './frame.ts';

const lights = (state: State): Highlight[] => {
	const shown = doc(state);
	const {lit} = reading(state);
	const found = state.find ? findAll(shown.text, state.find).map(slice => ({...slice, style: 'found' as const})) : [];
	return [...found, ...(lit ? [{...lit, style: state.find ? ('foundHere' as const) : ('evidence' as const)}] : [])];
};

export const detailLines = (state: State, {width, height}: Rectangle, textWidth: number): Row[] => {
	const shown = doc(state);
	const highlights = lights(state);
	const {anchor} = reading(state);
	const left = ' ';
	const lines = shown.lines
		.slice(topLine(state), topLine(state) + height)
		.map(({lead, spans, from, anchor: own}): Row => {
			const line = fill([left, ...fill([...lead, ...highlight(spans, from, highlights)], textWidth)], width);
			const chosen = shown.menu && own >= 0 && own === anchor && state.focus === 'detail';
			return chosen ? {line, under: 'current'} : {line};
		});
	while (lines.length < height) lines.push({line: fill([], width)});
	return lines;
};
