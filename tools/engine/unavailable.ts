/** What only a real n8n has. A node that asks for it fails with words that a user can act on. */
export const unavailable = {
	credentialsHelper: {
		getParentTypes: () => [],
		getCredentialsProperties: () => [],
		isCredentialUsableByNode: () => true,
		getDecrypted: async () =>
			await refuse('This command runs without accounts and has no credentials.'),
	},
	startRunnerTask: async () =>
		await refuse("The Code node needs n8n's task runner, which this command does not start."),
	executeWorkflow: async () => await refuse('This command runs one workflow and no sub-workflows.'),
};

async function refuse(reason: string): Promise<never> {
	throw new Error(`${reason} Run the workflow in a real n8n, or switch the node off.`);
}
