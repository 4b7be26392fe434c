import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		reporters: ['default', './scripts/closing-line.ts'],
		projects: [
			{test: {name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'], testTimeout: 20_000}},
			{test: {name: 'e2e', include: ['test/e2e/**/*.test.ts'], testTimeout: 60_000}},
		],
	},
});
