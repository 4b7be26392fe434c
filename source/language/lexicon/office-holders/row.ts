import type {Office} from '../titles/row.ts';

/**
 * The holders of each office of one state or body since 1985, for linking names that a text gives: `Name from–to` with the
 * years of taking and leaving office, an open end while in office, other names after ` = `; entries apart by `;` or a line.
 */
export type Successions = Partial<Record<Office, string>>;
