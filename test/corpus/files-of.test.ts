import {expect, test} from 'vitest';
import {filesOf} from '../../source/corpus/files-of.ts';

test.each([
	['news/a.txt', ['news/a.txt']],
	['news.jsonl#wire/12', ['news.jsonl#wire/12', 'news.jsonl']],
	['c#/feed.xml#3', ['c#/feed.xml#3', 'c#/feed.xml', 'c']],
])('%s', (path, files) => expect(filesOf(path)).toEqual(files));
