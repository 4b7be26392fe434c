import {expect} from 'vitest';
import type {Terminal} from './terminal.ts';

/** The terminal as a shell would want it: main screen, wrapping, no bracketed paste, cursor shown. */
export const expectGivenBack = (terminal: Terminal): void => {
	expect(terminal.isFullScreen()).toBe(false);
	expect(terminal.terminal.modes.wraparoundMode).toBe(true);
	expect(terminal.terminal.modes.bracketedPasteMode).toBe(false);
	expect(terminal.output().lastIndexOf('\u001B[?25h')).toBeGreaterThan(terminal.output().lastIndexOf('\u001B[?25l'));
};
