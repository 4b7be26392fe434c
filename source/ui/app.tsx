/** The Ink side: one memoised `<Text>` a screen row, keys and pastes in, nothing else. */
import {Box, Text, useApp, useInput, usePaste, useWindowSize} from 'ink';
import {memo, useEffect, useSyncExternalStore} from 'react';
import {frame} from './frame/frame.ts';
import {linear} from './frame/linear.ts';
import type {Binding} from './input/keymap.ts';
import {toKeys} from './input/keys.ts';
import type {Store} from './store.ts';

const Row = memo(({text}: {text: string}) => <Text wrap="truncate">{text}</Text>);

/** Hands the terminal to `work` and takes it back. */
export type Lend = (work: () => Promise<void>) => Promise<void>;

export type AppProps = {
	store: Store;
	keymap: readonly Binding[];
	/** Told once how the terminal can be lent. */
	onLend?: (lend: Lend) => void;
};

export const App = ({store, keymap, onLend}: AppProps) => {
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
	if (state.settings.screenReader) {
		return (
			<Box flexDirection="column">
				<Text>{linear(state, keymap).join('\n')}</Text>
			</Box>
		);
	}
	return (
		<Box flexDirection="column" width={state.size.columns} height={state.size.rows} overflow="hidden">
			{frame(state, keymap).map((text, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a screen row is its number
				<Row key={index} text={text} />
			))}
		</Box>
	);
};
