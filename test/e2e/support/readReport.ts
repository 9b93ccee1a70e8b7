import type { Ended } from './runProgram';

/**
 * What a child script handed to `report` (test/integration/runtime/support.cjs).
 *
 * @throws Error with its exit status and stderr when it ended before
 */
export function readReport<Value>({ status, signal, stdout, stderr }: Ended): Value {
	const line = stdout.split('\n').find((each) => each.startsWith('REPORT '));
	if (line === undefined) throw new Error(`Nothing was reported; the script ended with ${signal ?? `status ${status}`}: ${stderr.trim()}`);
	return JSON.parse(line.slice('REPORT '.length)) as Value;
}
