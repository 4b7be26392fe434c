/** The terminal's modes that Ink leaves alone, and giving everything back. */
import {openSync, writeSync} from 'node:fs';
import process from 'node:process';
import {ReadStream} from 'node:tty';

/** Rows longer than the window are cut, not wrapped: a width that the terminal sees otherwise must not move the rows below. */
export const wrapOff = '\u001B[?7l';
export const wrapOn = '\u001B[?7h';

/** Bracketed paste off, auto-wrap on, attributes off, main screen, cursor shown. */
const restored = `\u001B[?2004l${wrapOn}\u001B[0m\u001B[?1049l\u001B[?25h`;

/** Give the terminal back at once, whatever state it is in; safe to call twice and in an exit handler. */
export const restoreTerminal = (): void => {
	try {
		writeSync(process.stdout.fd, restored);
	} catch {}
};

/** Keys come from the terminal even where the articles come through standard input. */
export const openKeyboard = (): ReadStream =>
	process.stdin.isTTY ? (process.stdin as ReadStream) : new ReadStream(openSync('/dev/tty', 'r'));

type Handle = {reading: boolean; readStop: () => void};

/**
 * Node goes on reading from a terminal that nobody listens to any more: what is typed for another program would be lost.
 * Does what Node itself does when standard input is paused; listening for `readable` starts the reading again.
 */
export const stopReading = (keyboard: ReadStream): void => {
	const {_handle: handle, _readableState: state} = keyboard as unknown as {
		_handle: Handle | null;
		_readableState: {reading: boolean};
	};
	if (!handle?.reading) return;
	state.reading = false;
	handle.reading = false;
	handle.readStop();
};

/** Let the process end although the keyboard could still speak. */
export const closeKeyboard = (keyboard: ReadStream): void => {
	keyboard.setRawMode(false);
	if (keyboard === process.stdin) keyboard.pause().unref();
	else keyboard.destroy();
};
