/** The command as typed makes no sense; `message` says why in the user's language. Exit status 2. */
export class UsageError extends Error {}
