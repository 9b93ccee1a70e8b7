import { costLine, welcomeText } from '../../../tools/start/startTexts';

describe('what npm start says', () => {
	it('says what a first start costs, in one line', () => {
		const line = costLine({ version: '2.41.1', gigabytes: 2.9, fetchesNode: true, folder: '.n8n' });
		expect(line).toContain('n8n 2.41.1 and a Node for it');
		expect(line).toContain('into .n8n: 2.9 GB of disk');
		expect(line).not.toContain('\n');
		expect(costLine({ version: '2.41.1', gigabytes: 2.9, fetchesNode: false, folder: '.n8n' })).not.toContain('Node');
	});

	const welcome = {
		link: 'http://127.0.0.1:9/key',
		url: 'http://127.0.0.1:5678',
		login: { email: 'you@example.com', password: 'Try-abcd-efgh-1' },
		loginValid: true,
		opened: false,
		example: 'Angry customers',
		look: 'Message',
		logFile: 'n8n.log',
	};

	it('shows the link, the address, the login, the first step and how to stop', () => {
		const words = welcomeText(welcome);
		for (const part of [welcome.link, welcome.url, 'you@example.com', 'Try-abcd-efgh-1', 'Execute workflow', '"Message"', 'Ctrl-C', '--fresh']) {
			expect(words).toContain(part);
		}
		expect(words).not.toContain('browser');
		expect(welcomeText({ ...welcome, opened: true })).toContain('your browser is opening it');
	});

	it('shows no login and no link once its owner has changed the password', () => {
		const words = welcomeText({ ...welcome, loginValid: false });
		expect(words).toContain('the login that you have chosen');
		expect(words).not.toContain('Try-abcd-efgh-1');
		expect(words).not.toContain(welcome.link);
	});
});
