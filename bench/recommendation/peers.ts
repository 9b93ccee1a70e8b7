import { python, pythonObstacle } from '../harness/python';
import type { Figures } from './contest';

const LIST = 'requirements-recommendation';

export interface PeerScores {
	/** By method: cosine, bm25, als; null when they could not be run. */
	readonly scores: Record<string, Figures & { fitSeconds: number }> | null;
	readonly obstacle: string | null;
}

/** The Python library implicit on a public split, with its own defaults but for 64 factors. */
export function implicitScores(set: string, data: string): PeerScores {
	const obstacle = pythonObstacle(LIST);
	if (obstacle !== null) return { scores: null, obstacle };
	return { scores: JSON.parse(python('recommendation_peers.py', [data, set], undefined, LIST)) as PeerScores['scores'], obstacle: null };
}
