/** Set by the build: changes with everything that decides what is found in an article. */
declare const FACTS_VERSION: string | undefined;

/** What another version found is forgotten. Sources that run unbuilt share one name: they are used by tests alone. */
export const factsVersion = typeof FACTS_VERSION === 'undefined' ? 'unbuilt' : FACTS_VERSION;
