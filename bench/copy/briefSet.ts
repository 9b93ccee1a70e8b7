/** One set of frozen briefs, lines and attacks. Each later set was written by somebody who had not read the writer then. */
export interface BriefSet {
	/** Folder in `bench/copy`, empty for the first set. */
	folder: string;
	/** Put before the names of parts and findings' files. */
	prefix: string;
	/** Put before each measure of the table. */
	title: string;
}

export const firstSet: BriefSet = { folder: '', prefix: '', title: '' };
export const secondSet: BriefSet = { folder: 'second', prefix: 'second-', title: 'second set: ' };
/** Lines and attacks only, frozen after the second set had run and before anything was mended; its author then mended the writer. */
export const thirdSet: BriefSet = { folder: 'third', prefix: 'third-', title: 'third set: ' };
/** Briefs only, for the third reading: by somebody who had seen three briefs for their form and nothing of the writer. */
export const fourthSet: BriefSet = { folder: 'fourth', prefix: 'fourth-', title: 'fourth set: ' };
/** Briefs only, for the fourth reading: by somebody who had seen nothing of the writer. */
export const fifthSet: BriefSet = { folder: 'fifth', prefix: 'fifth-', title: 'fifth set: ' };
/** Briefs only, for the fifth reading: by two people, English and Chinese, who had seen nothing of the writer. */
export const sixthSet: BriefSet = { folder: 'sixth', prefix: 'sixth-', title: 'sixth set: ' };
/** Briefs only, for the sixth reading: by two people, English and Chinese, who had seen nothing of the writer. */
export const seventhSet: BriefSet = { folder: 'seventh', prefix: 'seventh-', title: 'seventh set: ' };
/** Briefs only, for the seventh reading: by two people, English and Chinese, who had seen nothing of the writer. */
export const eighthSet: BriefSet = { folder: 'eighth', prefix: 'eighth-', title: 'eighth set: ' };
/** Briefs only, for the eighth reading: by three people who had seen nothing of the writer. */
export const ninthSet: BriefSet = { folder: 'ninth', prefix: 'ninth-', title: 'ninth set: ' };
