/** Where readout keeps things between runs: a cache that may be deleted, and a state that may not. */
import process from 'node:process';
import envPaths from 'env-paths';

const paths = envPaths('readout', {suffix: ''});

/** The library file lies here: what can be made again. */
export const cacheFolder = paths.cache;

/** Reading marks and the point of the last digest lie here. XDG has a folder for state, other systems keep it with data. */
export const stateFolder = process.platform === 'linux' ? paths.log : paths.data;

/** The user's settings lie here. */
export const configFolder = paths.config;
