import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { activateWorkflow, createWorkflow, installN8n, packTarball, whenWebhookListens } from '../../../tools/realN8n';
import { startCluster, type Cluster } from './cluster';
import { openDeliveryDesk, type DeliveryDesk } from './deliveries';
import { JOB_PATHS, jobWorkflow } from './jobWorkflow';
import { putSharedModel } from './putSharedModel';

/** The name of the user's own model, which only the shared folder holds. */
export const SHARED_MODEL = 'house-words';

/** All that the checks of queue mode work with. */
export interface Scene {
	cluster: Cluster;
	desk: DeliveryDesk;
	/** What `N8N_MARKETING_AI_DIR` names where there is a shared folder. */
	sharedFolder: string;
	/** For a worker that runs what users have: no native engine, wherever this clone may have one. */
	asUsers: Record<string, string>;
	workflowIds: string[];
	close(): Promise<void>;
}

/**
 * Queue mode with everything but workers, and one active workflow for each way in which a job can come.
 *
 * @param postgres folder of PostgreSQL's programs
 */
export async function openScene(postgres: string): Promise<Scene> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'marketing-ai-queue-'));
	chmodSync(folder, 0o711); // PostgreSQL's user has to pass
	const sharedFolder = path.join(folder, 'shared');
	putSharedModel(sharedFolder, SHARED_MODEL);
	const desk = await openDeliveryDesk();
	let cluster: Cluster | null = null;
	const close = async (): Promise<void> => {
		await cluster?.stop();
		await desk.close();
		await rm(folder, { recursive: true, force: true });
	};
	try {
		cluster = await startCluster({ installation: await installN8n(), postgres, tarball: await packTarball(), folder });
		const workflowIds: string[] = [];
		for (const jobPath of JOB_PATHS) {
			const document = jobWorkflow({ path: jobPath, modelFolder: SHARED_MODEL, deliverTo: desk.url });
			const workflow = await createWorkflow(cluster.rest, document);
			await activateWorkflow(cluster.rest, workflow);
			await whenWebhookListens(cluster.rest, jobPath);
			workflowIds.push(workflow.id);
		}
		const nowhere = path.join(folder, 'no-native-engine');
		return { cluster, desk, sharedFolder, workflowIds, close, asUsers: { N8N_MARKETING_AI_ENGINE: 'auto', N8N_MARKETING_AI_ORT_PATH: nowhere } };
	} catch (error) {
		await close();
		throw error;
	}
}
