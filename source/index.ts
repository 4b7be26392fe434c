/**
 * The library: raw articles to a brief, step by step.
 *
 *     import {readCorpus, clean, extract, merge, brief, renderMarkdown} from 'readout';
 *
 *     const facts = readCorpus(['news'], console.error).map(document => extract(clean(document)));
 *     console.log(renderMarkdown(brief(merge(facts))));
 */
export type {Article, ArticleHead, Paragraph, Published} from './article.ts';
export {clean} from './clean/clean.ts';
export type {Problem, RawDocument} from './corpus/raw-document.ts';
export {readCorpus} from './corpus/read-corpus.ts';
export {brief} from './digest/brief.ts';
export type {Brief} from './digest/brief-model.ts';
export {renderMarkdown} from './digest/render-markdown.ts';
export type {Agreement, Conflict, Evidence, Facts, Meeting, Outcome, Participant, Place, When} from './meeting.ts';
export {extract} from './meetings/extract.ts';
export {merge} from './meetings/merge/merge.ts';
export type {Merged, MergedMeeting, Person} from './meetings/merge/merged.ts';
