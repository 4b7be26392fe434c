import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** The text in exactly `width` columns of a terminal: cut with an ellipsis or filled with spaces. */
export const fitWidth = (text: string, width: number): string => {
	const whole = stringWidth(text);
	if (whole <= width) return text + ' '.repeat(width - whole);
	let kept = '';
	let used = 0;
	for (const {segment} of segmenter.segment(text)) {
		const next = used + stringWidth(segment);
		if (next > width - 1) break;
		kept += segment;
		used = next;
	}
	return `${kept}…${' '.repeat(width - used - 1)}`;
};
