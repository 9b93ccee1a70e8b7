import { isAddress, type AdCopyResult, type Asset, type Finding } from './adCopyResult';
import type { Brief } from './brief';
import { ruleOf } from './channelRules';
import { chineseClaims } from './chineseClaims';
import { fieldCounts, type FieldCount } from './countFindings';
import { diversity, type Diversity } from './diversity';
import { editorialFindings } from './editorialFindings';
import { englishClaims } from './englishClaims';
import { inventedClaims } from './facts/inventedClaims';
import { inventedNumbers } from './facts/inventedNumbers';
import { groupBy } from './groupBy';
import { limitFindings } from './limitFindings';
import { bannedFindings, languageFindings, missingPhrases } from './phraseFindings';
import { bare } from './spelling';

/** Sets below this size are too small for a figure of diversity. */
const SMALLEST_SET = 8;

export interface AssetFindings {
	asset: Asset;
	/** Length, form, editorial rules, language. */
	violations: Finding[];
	/** Words that the brief, a platform or the statute bans. */
	banned: Finding[];
	/** Facts that the brief does not hold. */
	invented: Finding[];
}

export interface SetDiversity extends Diversity {
	channel: string;
	field: string;
	size: number;
}

export interface CheckedResult {
	assets: AssetFindings[];
	/** Repeated texts and phrases that are missing: findings about the set, not about one text. */
	setFindings: Finding[];
	counts: FieldCount[];
	diversity: SetDiversity[];
}

const unique = (findings: readonly Finding[]): Finding[] =>
	findings.filter(({ code, detail }, index) => findings.findIndex((other) => other.code === code && other.detail === detail) === index);

/** What is wrong with one text. Without a brief nothing is called invented. */
export function checkAsset(asset: Asset, brief: Brief | null, language?: string): AssetFindings {
	const facts = brief === null ? [] : [...inventedNumbers(asset.text, brief), ...inventedClaims(asset.text, brief)];
	const spoken = brief === null || language === undefined || isAddress(asset) ? [] : languageFindings(asset.text, brief, language);
	return {
		asset,
		violations: [...limitFindings(asset), ...unique(editorialFindings(asset, brief)), ...spoken],
		banned: unique([
			...(brief === null ? [] : bannedFindings(asset.text, brief)),
			...englishClaims(asset.text, brief),
			...chineseClaims(asset.text, brief, asset.channel),
		]),
		invented: unique(facts),
	};
}

/** Texts of one field that are the same but for case, spaces and signs. */
function repeated(assets: readonly Asset[]): Finding[] {
	const seen = new Set<string>();
	return assets.flatMap(({ channel, field, text }) => {
		const key = `${channel}\u0001${ruleOf(channel, field)?.field ?? field}\u0001${bare(text) || text}`;
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		return [{ code: 'repeated', detail: `${channel} ${field}: ${text}` }];
	});
}

function diversities(assets: readonly Asset[], chinese: boolean): SetDiversity[] {
	const sets = groupBy(assets.filter((asset) => !isAddress(asset)), ({ channel, field }) => `${channel}\u0001${field}`);
	return [...sets].filter(([, set]) => set.length >= SMALLEST_SET).map(([key, set]) => {
		const [channel = '', field = ''] = key.split('\u0001');
		return { channel, field, size: set.length, ...diversity(set.map(({ text }) => text), chinese) };
	});
}

/** Counts a whole result of the Ad Copy node by the platforms' rules, the statute and the brief, and by nothing of the node's. */
export function checkResult(result: AdCopyResult, brief: Brief): CheckedResult {
	const language = brief.language === undefined || brief.language === 'auto' ? result.language : brief.language;
	return {
		assets: result.assets.map((asset) => checkAsset(asset, brief, language)),
		setFindings: [...repeated(result.assets), ...missingPhrases(result.assets, brief)],
		counts: fieldCounts(result, brief),
		diversity: diversities(result.assets, language.startsWith('zh')),
	};
}
