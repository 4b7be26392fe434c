import {createArena} from '../../../source/language/network/arena.ts';
import {
	createParserNetwork,
	type ParserNetwork,
	parserMatrices,
} from '../../../source/language/network/parser-network.ts';
import {createRandom} from '../../../train/language/random.ts';

/** A network with `rows` vectors and weights by chance. */
export function smallNetwork(rows: number, arena = createArena(100_000), seed = 1): ParserNetwork {
	const random = createRandom(seed);
	const network = createParserNetwork(arena, {
		rows,
		width: 32,
		layers: 2,
		arcWidth: 16,
		labelWidth: 16,
		labels: 16,
		classes: 4,
		tags: 16,
	});
	for (const {data} of parserMatrices(network)) for (let at = 0; at < data.length; at++) data[at] = random() - 0.5;
	return network;
}
