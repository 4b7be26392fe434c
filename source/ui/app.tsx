/** The Ink side: a frame out, keys and pastes in, nothing else. */
import {Box, Text, useApp, useInput, usePaste, useWindowSize} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import {frame} from './frame/frame.ts';
import {linear} from './frame/linear.ts';
import type {Binding} from './input/keymap.ts';
import {toKeys} from './input/keys.ts';
import type {Store} from './store.ts';

/** Hands the terminal to `work` and takes it back. */
export type Lend = (work: () => Promise<void>) => Promise<void>;

export type AppProps = {
	store: Store;
	keymap: readonly Binding[];
	/** What Ink is to write for the rows of a frame: they themselves, or a sign in their place (`terminal/screen.ts`). */
	stage?: (rows: readonly string[]) => string;
	/** Told once how the terminal can be lent. */
	onLend?: (lend: Lend) => void;
};

const asText = (rows: readonly string[]) => rows.join('\n');

export const App = ({store, keymap, stage = asText, onLend}: AppProps) => {
	const state = useSyncExternalStore(store.subscribe, store.state);
	const {columns, rows} = useWindowSize();
	const {suspendTerminal} = useApp();
	useEffect(() => onLend?.(suspendTerminal), [onLend, suspendTerminal]);
	useEffect(() => {
		store.dispatch({type: 'resize', size: {columns, rows}});
	}, [store, columns, rows]);
	useInput((input, key) => {
		for (const name of toKeys(input, key)) store.dispatch({type: 'key', key: name});
	});
	usePaste(text => store.dispatch({type: 'paste', text}));
	const {screenReader} = state.settings;
	const text = screenReader ? linear(state, keymap).join('\n') : stage(frame(state, keymap));
	return (
		<Box flexDirection="column">
			<Text wrap={screenReader ? 'wrap' : 'truncate'}>{text}</Text>
		</Box>
	);
};
