import { fileNameOf } from '../../../nodes/shared/chartFiles';

describe('fileNameOf', () => {
	it.each([
		['Acme 2026-10', 'Acme-2026-10.png'],
		['../../etc/passwd', 'etc-passwd.png'],
		['小米 价格', '小米-价格.png'],
		['👍', 'chart.png'],
		['', 'chart.png'],
		['x'.repeat(200), `${'x'.repeat(80)}.png`],
	])('makes of %j the name %j', (name, file) => {
		expect(fileNameOf(name)).toBe(file);
	});
});
