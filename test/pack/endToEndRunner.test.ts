import { childScript, runProgram } from './runChild';

/** Runs the sample part as `npm run test:e2e` does; what it prints, and what was counted. */
async function runSample(environment: Record<string, string> = {}): Promise<{ printed: string; counts: unknown }> {
	const printed = await runProgram(process.execPath, [childScript('runSamplePart.mjs')], { environment });
	return { printed, counts: JSON.parse(printed.trim().split('\n').at(-1) ?? '') };
}

function isRunning(processId: number): boolean {
	try {
		process.kill(processId, 0);
		return true;
	} catch {
		return false;
	}
}

test('a part is counted check by check, what it throws counts as failed, and its servers end with it', async () => {
	const { printed, counts } = await runSample();
	expect(counts).toEqual({ passed: 1, failed: 2, skipped: 1 });
	expect(printed).toMatch(/ok\s+one that holds/);
	expect(printed).toMatch(/FAILED\s+one that does not .*\n\s+two is not three/);
	expect(printed).toMatch(/skipped one for another machine: there is no printer/);
	expect(printed).toMatch(/FAILED\s+the part threw\n\s+Error: the cable came out/);
	const server = Number(/server (\d+)/.exec(printed)?.[1]);
	expect(server).toBeGreaterThan(0);
	expect(isRunning(server)).toBe(false);
});

test('a part that cannot run here is skipped with its reason', async () => {
	const { printed, counts } = await runSample({ SAMPLE_MISSING: 'there is no printer' });
	expect(counts).toEqual({ passed: 0, failed: 0, skipped: 1 });
	expect(printed).toContain('skipped the whole part: there is no printer');
});

test('a part whose process dies is counted as failed, with what had been counted before', async () => {
	const { printed, counts } = await runSample({ SAMPLE_ABORT: 'yes' });
	expect(counts).toMatchObject({ failed: 2, skipped: 1 });
	expect(printed).toMatch(/its process ended with SIGABRT/);
});
