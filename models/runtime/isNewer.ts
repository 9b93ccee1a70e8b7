const order = new Intl.Collator('en', { numeric: true });

/** Numbers and preview label: `1.2.0-beta.1` gives ['1.2.0', 'beta.1']. */
function partsOf(version: string): [string, string | null] {
	const dash = version.indexOf('-');
	return dash < 0 ? [version, null] : [version.slice(0, dash), version.slice(dash + 1)];
}

/**
 * Whether version `one` is newer than `other` (semver.org §11). Strict for previews too: two copies
 * that each took the other for older would replace each other's pool for ever.
 */
export function isNewer(one: string, other: string): boolean {
	const [numbers, preview] = partsOf(one);
	const [otherNumbers, otherPreview] = partsOf(other);
	const byNumbers = order.compare(numbers, otherNumbers);
	if (byNumbers !== 0) return byNumbers > 0;
	if (preview === null || otherPreview === null) return preview === null && otherPreview !== null;
	return order.compare(preview, otherPreview) > 0;
}
