/** Something that the person at the keyboard can mend: what happened, then the next step. */
export class InstallError extends Error {
	override readonly name = 'InstallError';
}
