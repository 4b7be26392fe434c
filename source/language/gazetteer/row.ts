/**
 * Places that the compiled cities lack or spell otherwise, by country code (ISO 3166-1 alpha-2; `--` for none):
 * `Name` or `Name: other spelling; other spelling`, entries apart by `|` or a line.
 */
export type PlaceRows = Record<string, string>;
