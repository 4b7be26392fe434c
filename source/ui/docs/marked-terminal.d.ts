declare module 'marked-terminal' {
	import type {MarkedExtension} from 'marked';

	export const markedTerminal: (options: Record<string, unknown>) => MarkedExtension;
}
