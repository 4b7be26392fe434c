/** Wrong use: its message is the one line the user sees before exit code 2. */
export class UsageError extends Error {}
