/** The steps of recurrent.ts from word to word, eight units at a time: two chains of four, so that one fills the other's waiting. */
import {add, type Code, constant, divide, number, plus, type Routine, root, subtract, times} from './assembly.ts';

const CHAINS = [0, 1];
const ONE = constant(1);
const HALF = constant(0.5);

/** x/√(1+x²) of what `set` puts into a local. */
const squash = (value: Code, square: Code): Code => divide(value, root(add(ONE, square)));

/**
 * For `blocks` times eight units, over `n` words: addresses of products, gates, states, what passes beside the products and the output;
 * the distances of words in products and rows, negative for reading backwards, and of the parts of products and gates.
 */
export const units: Routine = {
	parameters: 'products gates states x output n productStep rowStep part blocks'.split(' '),
	numbers: 'word cell forgetAt openAt stateAt xAt outAt gate1 gate2 gate3'.split(' '),
	vectors: CHAINS.flatMap(chain =>
		'before forget open hold forgetBias forgetWeight openBias openWeight'.split(' ').map(name => name + chain),
	),
	body({get, set, advance, load, store, count}) {
		const each = (make: (chain: number) => Code): Code => CHAINS.flatMap(make);
		const gate = (name: string, at: string, chain: number): Code => {
			const sum = add(
				add(load(at, chain), get(`${name}Bias${chain}`)),
				times(get(`${name}Weight${chain}`), get(`before${chain}`)),
			);
			const hold = `hold${chain}`;
			const squared = set(hold, sum);
			return [
				...squared,
				...set(`${name}${chain}`, add(HALF, times(HALF, squash(get(hold), times(get(hold), get(hold)))))),
			];
		};
		const step = [
			...each(chain => [...gate('forget', 'forgetAt', chain), ...gate('open', 'openAt', chain)]),
			...each(chain => {
				const [before, forget, open] = [`before${chain}`, `forget${chain}`, `open${chain}`];
				const hold = `hold${chain}`;
				return [
					...store('forgetAt', chain, get(forget)),
					...store('openAt', chain, get(open)),
					...set(hold, load('cell', chain)),
					...set(before, add(get(hold), times(get(forget), subtract(get(before), get(hold))))),
					...store('stateAt', chain, get(before)),
					...set(hold, load('xAt', chain)),
					...store(
						'outAt',
						chain,
						add(get(hold), times(get(open), subtract(squash(get(before), times(get(before), get(before))), get(hold)))),
					),
				];
			}),
			...'cell forgetAt openAt'.split(' ').flatMap(name => advance(name, 'productStep')),
			...'stateAt xAt outAt'.split(' ').flatMap(name => advance(name, 'rowStep')),
		];
		return count('blocks', [
			...set('gate1', plus(get('gates'), get('part'))),
			...set('gate2', plus(get('gate1'), get('part'))),
			...set('gate3', plus(get('gate2'), get('part'))),
			...each(chain => [
				...set(`before${chain}`, constant(0)),
				...set(`forgetBias${chain}`, load('gates', chain)),
				...set(`forgetWeight${chain}`, load('gate1', chain)),
				...set(`openBias${chain}`, load('gate2', chain)),
				...set(`openWeight${chain}`, load('gate3', chain)),
			]),
			...set('cell', get('products')),
			...set('forgetAt', plus(get('cell'), get('part'))),
			...set('openAt', plus(get('forgetAt'), get('part'))),
			...[...set('stateAt', get('states')), ...set('xAt', get('x')), ...set('outAt', get('output'))],
			...[...set('word', get('n')), ...count('word', step)],
			...'products gates states x output'.split(' ').flatMap(name => set(name, plus(get(name), number(32)))),
		]);
	},
};
