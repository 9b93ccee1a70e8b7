interface ReportHeader {
	header: { glibcVersionRuntime?: string };
}

/**
 * Whether this process runs on musl (Alpine). Asked before anything native is touched: with
 * libc6-compat a half-loaded glibc library can take the whole process down.
 */
export function isMusl(): boolean {
	if (process.platform !== 'linux') return false;
	const report = process.report as typeof process.report & { excludeNetwork?: boolean };
	const before = report.excludeNetwork;
	report.excludeNetwork = true; // the network part of the report does look-ups
	const { header } = report.getReport() as unknown as ReportHeader;
	report.excludeNetwork = before;
	return header.glibcVersionRuntime === undefined;
}
