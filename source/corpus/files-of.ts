/**
 * The files that the path of an article may lie in: the path itself, then what stands before each `#` of it, the longest
 * first. An article of a file that holds several is called `file#id`; names of files and ids may have a `#` too.
 */
export const filesOf = (path: string): string[] => [
	path,
	...[...path.matchAll(/#/g)].map(({index}) => path.slice(0, index)).reverse(),
];
