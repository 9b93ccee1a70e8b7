/** What the caller gave cannot be used: a wrong option, a missing or unreadable file. Exit status 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
