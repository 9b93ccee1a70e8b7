import { installN8n } from '../../tools/realN8n';
import type { EndToEndPart } from './endToEndPart';
import { checkAccounting } from './queue/checkAccounting';
import { checkFolders } from './queue/checkFolders';
import { checkInbox } from './queue/checkInbox';
import { checkLogs } from './queue/checkLogs';
import { checkNativeStop } from './queue/checkNativeStop';
import { postgresPrograms } from './queue/postgresPrograms';
import { openScene } from './queue/scene';
import { serverUser } from './queue/serverUser';
import { hasProgram } from './support/hasProgram';
import { residentMemory } from './support/residentMemory';

export const part: EndToEndPart = {
	name: 'queueMode',
	title: 'PostgreSQL, Redis, a main process and two workers, one killed and one stopped among 200 jobs',
	missing: async () => {
		if (postgresPrograms() === null) return 'PostgreSQL is not installed (Debian: apt-get install postgresql)';
		if (!hasProgram('redis-server')) return 'Redis is not installed (Debian: apt-get install redis-server)';
		try {
			serverUser();
			await installN8n();
			return null;
		} catch (error) {
			return (error as Error).message;
		}
	},
	run: async (checks) => {
		const scene = await openScene(postgresPrograms() ?? '');
		try {
			const worker = await checkAccounting(checks, scene);
			await checkLogs(checks, scene, worker);
			const memory = residentMemory(worker.processId);
			if (memory !== null) checks.note(`a worker with both models loaded: ${memory.now} MB resident, ${memory.peak} MB at the peak, n8n included`);
			await worker.stop();
			await checkFolders(checks, scene);
			await checkInbox(checks, scene);
			await checkNativeStop(checks, scene);
		} finally {
			await scene.close();
		}
	},
};
