import type { Asset, Finding } from './adCopyResult';
import { ruleOf } from './channelRules';
import { measure } from './counting/measure';

/** What a platform would refuse because of its length. A field without a known rule is a finding too: nothing passes unseen. */
export function limitFindings({ channel, field, text }: Asset): Finding[] {
	const rule = ruleOf(channel, field);
	if (rule === null) return [{ code: 'unknown-field', detail: `${channel} ${field}` }];
	const length = measure(text, rule.unit);
	const found: Finding[] = [];
	if (length > rule.most) found.push({ code: 'too-long', detail: `${length} of ${rule.most} ${rule.unit}` });
	if (rule.least !== undefined && length < rule.least) found.push({ code: 'too-short', detail: `${length} of at least ${rule.least} ${rule.unit}` });
	if (text.trim() === '') found.push({ code: 'empty', detail: field });
	if (rule.mostLines !== undefined && text.split('\n').length > rule.mostLines) found.push({ code: 'too-many-lines', detail: String(text.split('\n').length) });
	return found;
}
