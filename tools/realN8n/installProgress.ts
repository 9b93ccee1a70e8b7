/** One look at an installation: which of its steps is under way, and how far it is. */
export interface InstallProgress {
	step: 'node' | 'n8n' | 'sqlite3' | 'playwright' | 'waiting';
	/** For a person: "n8n 2.41.1". */
	title: string;
	/** 0 to 1; null where nobody can tell. */
	share: number | null;
	/** What happens right now, or how it ended: "fetched", "compiled with gcc and make". */
	detail: string;
	done: boolean;
}

export type OnProgress = (progress: InstallProgress) => void;
