import {type Output, openOutput} from './output.ts';

/** Runs `work` with an output that is handed over when it ends well and leaves nothing behind when it does not. */
export const emit = async <Result>(
	file: string | undefined,
	work: (output: Output) => Promise<Result>,
): Promise<Result> => {
	const output = openOutput(file);
	try {
		const result = await work(output);
		output.finish();
		return result;
	} catch (error) {
		output.abandon();
		throw error;
	}
};
