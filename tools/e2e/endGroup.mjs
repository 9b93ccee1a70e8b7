const STEP_MILLISECONDS = 100;
const GRACE_MILLISECONDS = 10_000;

/**
 * Ends what is left of a process group: asks first, then insists.
 *
 * @param {number} leader process id that the group is named for
 * @returns {Promise<void>}
 */
export async function endGroup(leader) {
	if (!signalGroup(leader, 'SIGTERM')) return;
	for (let waited = 0; waited < GRACE_MILLISECONDS; waited += STEP_MILLISECONDS) {
		await new Promise((resolve) => setTimeout(resolve, STEP_MILLISECONDS));
		if (!signalGroup(leader, 0)) return;
	}
	signalGroup(leader, 'SIGKILL');
}

/** Whether there still was somebody to tell. */
function signalGroup(leader, signal) {
	try {
		process.kill(-leader, signal);
		return true;
	} catch {
		return false;
	}
}
