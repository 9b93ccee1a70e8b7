import type { EngineModel } from '../../../models/runtime/engine';
import { seededRandom } from '../../../models/random/seededRandom';
import { engineOfEnvironment } from './engineOf';

const PEER_VOCABULARY = 30_522;

let loaded: Promise<EngineModel> | undefined;

/** Runs the peer's graph on one text of each length, one after the other; returns the milliseconds. */
export async function peerGraphTask({ graph, lengths }: { graph: string; lengths: number[] }): Promise<number> {
	loaded ??= engineOfEnvironment().load({ graph, matrices: [], layout: null });
	const model = await loaded;
	const random = seededRandom(42);
	const texts = lengths.map((length) => Array.from({ length }, () => Math.floor(random() * PEER_VOCABULARY)));
	const started = performance.now();
	for (const ids of texts) await model.run([ids]);
	return performance.now() - started;
}
