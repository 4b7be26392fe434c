import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {isSupported} from '../../source/commands/launch.ts';

it.each([
	['24.15.0', true],
	['24.21.3', true],
	['26.0.0', true],
	['24.14.9', false],
	['20.20.2', false],
])('runs on Node %s: %s', (version, supported) => {
	expect(isSupported(version)).toBe(supported);
});

it('asks for what package.json asks for', () => {
	const {engines} = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
	expect(isSupported(`${engines.node.replace('>=', '')}.0`)).toBe(true);
});
