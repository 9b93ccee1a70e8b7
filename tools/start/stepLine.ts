import { duration } from './duration';

/** One step of the start, as it stands now. */
export interface Step {
	title: string;
	/** 0 to 1; null where nobody can tell. */
	share: number | null;
	/** What happens right now, or how it ended. */
	detail: string;
	done: boolean;
	milliseconds: number;
	/** For a file or a CI log, where nothing turns. */
	still?: boolean;
}

const TITLE_WIDTH = 28;
const BAR_WIDTH = 20;
const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MILLISECONDS = 120;

/** The line that shows a step: a mark, its name, a bar while it can be told how far it is, time, detail. */
export function stepLine({ title, share, detail, done, milliseconds, still = false }: Step): string {
	const turning = still ? '…' : SPINNER[Math.floor(milliseconds / FRAME_MILLISECONDS) % SPINNER.length];
	const mark = done ? '✓' : (turning ?? ' ');
	const bar = done || share === null ? [] : [progressBar(share)];
	return [`  ${mark} ${title.padEnd(TITLE_WIDTH)}`, ...bar, duration(milliseconds).padStart(10), ` ${detail}`].join(' ').trimEnd();
}

function progressBar(share: number): string {
	const full = Math.round(share * BAR_WIDTH);
	return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}
