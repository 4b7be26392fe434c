/** Ends a test run with `N passed, N failed` alone on a line, for whoever reads the log by machine. */
import type {Reporter, TestModule} from 'vitest/node';

const closingLine: Reporter = {
	onTestRunEnd(modules: readonly TestModule[], errors) {
		const tests = modules.flatMap(module => [...module.children.allTests()]);
		const count = (state: string): number => tests.filter(test => test.result().state === state).length;
		// A file that does not load and an error outside a test are failures too.
		const broken = modules.filter(module => module.errors().length > 0).length + errors.length;
		console.log(`\n${count('passed')} passed, ${count('failed') + broken} failed`);
	},
};

export default closingLine;
