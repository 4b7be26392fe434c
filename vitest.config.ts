import {defineConfig} from 'vitest/config';
import closingLine from './scripts/closing-line.ts';

export default defineConfig({
	test: {
		// The end-to-end tests wait for the programs they start: all cores can work.
		maxWorkers: '100%',
		reporters: ['default', closingLine],
		projects: [
			{
				test: {
					name: 'unit',
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: ['test/e2e/**'],
					testTimeout: 20_000,
					isolate: false,
				},
			},
			{test: {name: 'e2e', include: ['test/e2e/**/*.test.ts'], testTimeout: 60_000}},
		],
	},
});
