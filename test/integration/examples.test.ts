import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool, ScratchFolder } from './runTool';
import type { OutFile, OutItem } from './runTool';

interface ExampleNode {
	name: string;
	type: string;
	disabled?: boolean;
	credentials?: unknown;
	position: [number, number];
	parameters: { width?: number; height?: number };
}

interface Example {
	id: string;
	name: string;
	nodes: ExampleNode[];
	connections: Record<string, unknown>;
	active: boolean;
	settings: { executionOrder: string };
	pinData: Record<string, unknown>;
}

const folder = join(root, 'workflows');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Example;
const scratch = new ScratchFolder();
afterAll(() => scratch.remove());

/** Runs an example once and gives what the named nodes gave. */
async function outputsOf(file: string, ...nodes: string[]): Promise<OutFile> {
	const words = nodes.flatMap((node) => ['--node', node]);
	const out = scratch.path(`out-${file}`);
	const result = await runTool('workflow', join(folder, file), ...words, '--out', out);
	expect(result).toMatchObject({ status: 0 });
	return scratch.readJson<OutFile>(`out-${file}`);
}

const sentimentOf = (item: OutItem) => {
	if (item.json.sentiment === undefined) throw new Error('The item has no sentiment.');
	return item.json.sentiment;
};
const pairs = (items: OutItem[]) => items.map((item) => item.pairedItem?.item);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('every example workflow', () => {
	it.each(files)('%s can be imported, needs no account and starts by hand', (file) => {
		const example = read(file);
		expect(example.id).toMatch(/^\w+$/);
		expect(example.active).toBe(false);
		expect(example.settings.executionOrder).toBe('v1');
		expect(example.pinData).toEqual({});
		expect(example.nodes.filter((node) => node.credentials !== undefined)).toEqual([]);
		const types = example.nodes.filter((node) => !node.disabled).map((node) => node.type);
		expect(types).toContain('n8n-nodes-base.manualTrigger');
		expect(types).toContain('n8n-nodes-base.stickyNote');
		expect(example.nodes.filter((node) => node.disabled).length).toBeGreaterThanOrEqual(2);
		expect(new Set(example.nodes.map((node) => node.name)).size).toBe(example.nodes.length);
	});

	it.each(files)('%s has no two things on the same spot of the canvas', (file) => {
		const boxes = read(file).nodes.map((node) => ({
			name: node.name,
			left: node.position[0],
			top: node.position[1],
			right: node.position[0] + (node.parameters.width ?? 96),
			// A node's name stands below it.
			bottom: node.position[1] + (node.parameters.height ?? 140),
		}));
		const overlaps = boxes.flatMap((one, index) =>
			boxes
				.slice(index + 1)
				.filter(
					(other) =>
						one.left < other.right &&
						other.left < one.right &&
						one.top < other.bottom &&
						other.top < one.bottom,
				)
				.map((other) => `${one.name} / ${other.name}`),
		);
		expect(overlaps).toEqual([]);
	});

	it('is listed in the README', () => {
		const readme = readFileSync(join(folder, 'README.md'), 'utf8');
		expect(files.filter((file) => !readme.includes(file))).toEqual([]);
	});
});

describe('angry-customers.json', () => {
	// As a reader would sort them; R-03 and the like say neither.
	const angry = ['R-02', 'R-05', 'R-07', 'R-10', 'R-12', 'R-15', 'R-18', 'R-19', 'R-21', 'R-23'];
	const happy = ['R-01', 'R-04', 'R-06', 'R-09', 'R-11', 'R-14', 'R-17', 'R-20', 'R-24'];

	const messages = 'Message to the service team';
	let out: OutFile;
	beforeAll(async () => {
		out = await outputsOf('angry-customers.json', 'Sentiment', 'Surest first', messages);
	});
	const sent = () => (out[messages]?.[0] ?? []).map((item) => String(item.json.review));

	it('judges all 24 reviews, each once, on the WASM engine', () => {
		const judged = out.Sentiment?.[0] ?? [];
		expect(judged).toHaveLength(24);
		expect(pairs(judged)).toEqual(upTo(24));
		expect(new Set(judged.map((item) => sentimentOf(item).model.engine))).toEqual(new Set(['simd']));
	});

	it('sends exactly the negative, decided ones, the surest first', () => {
		const chosen = (out.Sentiment?.[0] ?? []).filter(
			(item) =>
				sentimentOf(item).label === 'negative' && sentimentOf(item).status === 'decided',
		);
		const sorted = out['Surest first']?.[0] ?? [];
		const shares = sorted.map((item) => sentimentOf(item).probability ?? 0);
		expect(shares).toEqual([...shares].sort((a, b) => b - a));
		expect(sent()).toEqual(sorted.map((item) => item.json.review));
		expect(sent().sort()).toEqual(chosen.map((item) => String(item.json.review)).sort());
	});

	it('finds the angry ones and leaves the happy ones alone', () => {
		expect(sent().filter((review) => happy.includes(review))).toEqual([]);
		expect(sent().filter((review) => angry.includes(review)).length).toBeGreaterThanOrEqual(8);
	});

	it('writes messages without holes', () => {
		const items = out[messages]?.[0] ?? [];
		expect(items.length).toBeGreaterThan(0);
		for (const item of items) {
			expect(String(item.json.message)).toMatch(/^Review R-\d\d of \d{4}-\d\d-\d\d, .+, \d+ % sure:\n".+"$/);
			expect(Object.keys(item.json)).toEqual(['review', 'subject', 'message']);
		}
	});
});

describe('survey-score.json', () => {
	it('uses the 28 rows that have stars and text and reports in one line', async () => {
		const nodes = ['Sentiment', 'Compare with the stars', 'Report line'];
		const out = await outputsOf('survey-score.json', ...nodes);
		expect(out.Sentiment?.[0]).toHaveLength(30);
		const scored = out['Compare with the stars']?.[0] ?? [];
		expect(scored).toHaveLength(1);
		const score = scored[0]?.json.score as { rows: number; accuracy: number };
		expect(score.rows).toBe(28);
		expect(score.accuracy).toBeGreaterThan(0.5);
		expect(score.accuracy).toBeLessThanOrEqual(1);
		const report = out['Report line']?.[0]?.[0]?.json;
		expect(report?.answers).toBe(28);
		expect(report?.accuracy).toBe(score.accuracy);
		expect(String(report?.subject)).toContain(`${Math.round(score.accuracy * 100)} %`);
		expect(String(report?.message)).toContain('28 of 30 survey answers');
		expect(String(report?.message)).not.toMatch(/undefined|null|NaN|\[object/);
	});
});

describe('support-mails-route.json', () => {
	const doors = ['Ask for a review', 'File', 'Escalate to a person', 'Have a look'];

	let out: OutFile;
	beforeAll(async () => {
		out = await outputsOf('support-mails-route.json', 'Sentiment', ...doors);
	});

	it('lets each of the 16 mails out of exactly one door, the one that its label says', () => {
		const outputs = out.Sentiment ?? [];
		expect(outputs).toHaveLength(4);
		expect(pairs(outputs.flat()).sort((a = 0, b = 0) => a - b)).toEqual(upTo(16));
		(['positive', 'neutral', 'negative'] as const).forEach((label, index) => {
			for (const item of outputs[index] ?? []) {
				expect(sentimentOf(item)).toMatchObject({ label, status: 'decided' });
			}
		});
		for (const item of outputs[3] ?? []) expect(sentimentOf(item).status).not.toBe('decided');
		doors.forEach((door, index) => {
			const mails = (items: OutItem[] = []) => items.map((item) => item.json.mail);
			expect(mails(out[door]?.[0])).toEqual(mails(outputs[index]));
		});
	});

	it('keeps the empty mail, judges the emoji, reads HTML and the long mail', () => {
		const mails = new Map((out.Sentiment ?? []).flat().map((item) => [item.json.mail, item]));
		const judged = (mail: string) => {
			const item = mails.get(mail);
			if (item === undefined) throw new Error(`${mail} is lost.`);
			return sentimentOf(item);
		};
		expect(judged('M-06')).toMatchObject({ status: 'refused', label: null });
		expect(judged('M-06').warnings.map(({ code }) => code)).toContain('text-empty');
		expect(judged('M-07').status).not.toBe('refused');
		expect(judged('M-01').label).toBe('positive');
		expect(judged('M-04').label).toBe('negative');
		expect(judged('M-04').warnings.map(({ code }) => code)).not.toContain('text-character-limit');
		const look = out['Have a look']?.[0]?.find((item) => item.json.mail === 'M-06');
		expect(look?.json.reason).toBe('there was nothing to read');
	});
});

describe('brand-report.json', () => {
	interface Report {
		group: { brand: string };
		period: string;
		texts: number;
		net: number;
		change: { beyondNoise: boolean; against: string } | null;
		aspects: Array<{ aspect: string; net: number }>;
	}

	const mail = 'Mail to the brand team';
	let out: OutFile;
	beforeAll(async () => {
		out = await outputsOf('brand-report.json', 'Brand report', mail);
	});
	const reports = () => (out['Brand report']?.[0] ?? []).map((item) => item.json.brandReport as unknown as Report);

	it('uses all 53 reviews, each in its brand and month', () => {
		expect(reports().map(({ group, period }) => [group.brand, period])).toEqual([
			['Northwind Coffee', '2026-09'],
			['Northwind Coffee', '2026-10'],
			['Harbour Tea', '2026-09'],
			['Harbour Tea', '2026-10'],
		]);
		expect(reports().reduce((sum, { texts }) => sum + texts, 0)).toBe(53);
	});

	it('sees the fall of one brand, as it was written, and no news of the other', () => {
		const [, coffee, , tea] = reports();
		expect(coffee?.change).toMatchObject({ beyondNoise: true, against: '2026-09' });
		expect(coffee?.net).toBeLessThan(0);
		expect(tea?.change).toMatchObject({ beyondNoise: false });
		const aspectOf = (name: string) => coffee?.aspects.find(({ aspect }) => aspect === name)?.net ?? 0;
		expect(aspectOf('delivery')).toBeLessThan(0);
		expect(aspectOf('service')).toBeLessThan(0);
	});

	it('writes one mail per brand on the newest month, with its chart', () => {
		const items = out[mail]?.[0] ?? [];
		expect(items.map((item) => [item.json.brand, item.json.period])).toEqual([['Northwind Coffee', '2026-10'], ['Harbour Tea', '2026-10']]);
		for (const item of items) {
			expect(String(item.json.message)).not.toMatch(/undefined|null|NaN|\[object/);
			const { chart } = (item as unknown as { binary: Record<string, { mimeType: string; data: string }> }).binary;
			expect(chart?.mimeType).toBe('image/png');
			expect(Buffer.from(chart?.data ?? '', 'base64').subarray(1, 4).toString()).toBe('PNG');
		}
	});
});

describe('own-labels.json', () => {
	interface Training {
		rows: { read: number; used: number; skipped: Array<{ reason: string; count: number; examples: number[] }> };
		contradictions: Array<{ rows: number[]; labels: string[] }>;
		validation: { accuracy: number };
		betterThanBaseline: boolean;
		artefact: { kind: string };
		model: { hash: string; accuracy: string };
	}
	const [train, report, sort, mail] = ['Train labels', 'How good is it?', 'Sort new mails', 'Mail to the team'] as const;
	let out: OutFile;
	beforeAll(async () => {
		out = await outputsOf('own-labels.json', train, report, sort, mail);
	});
	const training = () => out[train]?.[0]?.[0]?.json.training as unknown as Training;

	it('learns four topics, and names the rows that it left out', () => {
		expect(out[train]?.[0]).toHaveLength(1);
		expect(training().rows).toEqual({
			read: 51,
			used: 47,
			skipped: [
				{ reason: 'text-two-labels', count: 2, examples: [7, 49] },
				{ reason: 'label-missing', count: 1, examples: [50] },
				{ reason: 'label-too-few', count: 1, examples: [51] },
			],
		});
		expect(training().contradictions).toEqual([{ rows: [7, 49], labels: ['returns', 'delivery'] }]);
		expect(training().betterThanBaseline).toBe(true);
		expect(training().validation.accuracy).toBeGreaterThan(0.6);
		const [item] = out[report]?.[0] ?? [];
		expect(String(item?.json.subject)).toMatch(/^Mail topics: \d+ % right/);
		expect(String(item?.json.message)).toMatch(/more than chance.+Rows used: 47 of 51\..+rows 7 and 49/);
		expect(String(item?.json.message)).not.toMatch(/undefined|null|NaN|\[object/);
	});

	it('sorts new mails by the model out of the item, and keeps back what it cannot read', () => {
		const items = out[sort]?.[0] ?? [];
		expect(pairs(items)).toEqual(upTo(10));
		for (const item of items) expect(sentimentOf(item).model).toMatchObject({ name: 'own labels', hash: training().model.hash, accuracy: training().model.accuracy });
		// As a reader would sort them; the last two say nothing.
		const topics = ['delivery', 'billing', 'product', 'returns', 'delivery', 'billing', 'product', 'returns'];
		const found = items.slice(0, 8).map((item) => String(sentimentOf(item).label));
		expect(found.filter((label, index) => label === topics[index]).length).toBeGreaterThanOrEqual(7);
		expect(items.map((item) => sentimentOf(item).status).at(-1)).toBe('refused');
		const teams = (out[mail]?.[0] ?? []).map((item) => item.json.team);
		expect(teams).toHaveLength(10);
		expect(teams.at(-1)).toBe('a person');
		for (const team of teams) expect([...new Set(topics), 'a person']).toContain(team);
	});
});

describe('the examples of Ad Copy', () => {
	interface Copy {
		assets: Array<{ channel: string; field: string; text: string; length: number; limit: number }>;
	}

	it('product-rows-google-ads.json gives the columns of Google Ads Editor, within its limits', async () => {
		const out = await outputsOf('product-rows-google-ads.json', 'Google Ads Editor rows');
		const rows = out['Google Ads Editor rows']?.[0] ?? [];
		expect(rows).toHaveLength(3);
		for (const { json } of rows) {
			const headlines = Object.entries(json).filter(([name]) => /^Headline \d+$/.test(name)).map(([, text]) => String(text));
			expect(headlines).toHaveLength(15);
			for (const text of headlines) expect(text.length).toBeLessThanOrEqual(30);
			expect(String(json['Description 1']).length).toBeLessThanOrEqual(90);
			expect(json['Final URL']).toMatch(/^https:\/\/shop\.example\.com\//);
			expect(json['Ad type']).toBe('Responsive search ad');
		}
	});

	it('new-shopify-product.json gives one text for each place, the message in one segment', async () => {
		const out = await outputsOf('new-shopify-product.json', 'What would be sent');
		const [item] = out['What would be sent']?.[0] ?? [];
		for (const name of ['caption', 'subject', 'preheader', 'sms']) expect(String(item?.json[name])).toMatch(/\p{L}{3}/u);
		expect(String(item?.json.sms).length).toBeLessThanOrEqual(160);
		expect(String(item?.json.caption)).not.toMatch(/[<>]/);
	});

	it('chinese-product-ads.json gives one item per text, in Chinese and within the limits', async () => {
		const out = await outputsOf('chinese-product-ads.json', 'Ad Copy');
		const items = out['Ad Copy']?.[0] ?? [];
		expect(items.length).toBeGreaterThanOrEqual(30);
		expect(new Set(pairs(items))).toEqual(new Set([0, 1]));
		for (const { json } of items) {
			const asset = json.adCopy as unknown as Copy['assets'][number];
			expect(asset.text).toMatch(/\p{Script=Han}/u);
			expect(asset.length).toBeLessThanOrEqual(asset.limit);
		}
	});

	it('check-agency-ads.json stops the five ads that may not run', async () => {
		const out = await outputsOf('check-agency-ads.json', 'Verdicts');
		const verdicts = out.Verdicts?.[0] ?? [];
		expect(verdicts).toHaveLength(12);
		const stopped = verdicts.filter(({ json }) => json.verdict === 'stop');
		expect(stopped.map(({ json }) => json.ad)).toEqual(['A-02', 'A-04', 'A-05', 'A-07', 'A-10']);
		for (const { json } of stopped) expect(String(json.why)).toMatch(/\S/);
	});
});

describe('weekly-orders-forecast.json', () => {
	it('mails a sentence with total, range and accuracy, and a picture', async () => {
		const out = await outputsOf('weekly-orders-forecast.json', 'Forecast', 'E-mail to the team');
		expect(out.Forecast?.map((items) => items.length)).toEqual([13, 1]);
		const [mail] = out['E-mail to the team']?.[0] ?? [];
		expect(Object.keys(mail?.json ?? {})).toEqual(['subject', 'message']);
		expect(String(mail?.json.subject)).toMatch(/^Orders: \d,\d{3} expected in the next 13 weeks$/);
		expect(String(mail?.json.message)).toMatch(/95% range .+ to .+accurate/);
		expect(String(mail?.json.message)).not.toMatch(/undefined|null|NaN|\[object/);
		const png = Buffer.from((mail as unknown as { binary: { chart: { data: string } } }).binary.chart.data, 'base64');
		expect(png.subarray(1, 4).toString()).toBe('PNG');
	});
});

describe('ad-spend-alert.json', () => {
	it('finds the day that ran wild and the days that stopped, and nothing else', async () => {
		const out = await outputsOf('ad-spend-alert.json', 'Message to the ads channel');
		const messages = (out['Message to the ads channel']?.[0] ?? []).map((item) => String(item.json.message));
		// Put into the data by hand.
		expect(messages.some((message) => message.startsWith('2025-10-01: Brand search spent 612.40, more'))).toBe(true);
		expect(messages.some((message) => message.startsWith('2025-10-16: Summer shoes spent 3.20, less'))).toBe(true);
		expect(messages.some((message) => message.startsWith('2025-10-17: Summer shoes spent 3.20, less'))).toBe(true);
		expect(messages).toHaveLength(3);
		for (const message of messages) expect(message).not.toMatch(/undefined|null|NaN|\[object/);
	});
});

describe('demand-by-product.json', () => {
	it('lists each of the 200 products once, in order', async () => {
		const out = await outputsOf('demand-by-product.json', 'Forecast', 'Purchase list');
		expect(out.Forecast?.map((items) => items.length)).toEqual([600, 200]);
		const products = out['Purchase list']?.[0] ?? [];
		expect(products.map((item) => item.json.product)).toEqual(upTo(200).map((index) => `P-${String(index + 1).padStart(3, '0')}`));
		for (const { json } of products) {
			expect(json.expected).toBeGreaterThanOrEqual(0);
			expect(json.toBeSafe).toBeGreaterThanOrEqual(Number(json.expected) - 1);
		}
	});
});

describe('sales-drivers-what-if.json', () => {
	it('predicts the four open regions and says what 10% more would be worth', async () => {
		const out = await outputsOf('sales-drivers-what-if.json', 'Forecast', 'Plan by region', 'Report line');
		const regions = out['Plan by region']?.[0] ?? [];
		expect(regions.map((item) => item.json.region)).toEqual(['R-41', 'R-42', 'R-43', 'R-44']);
		const drivers = out.Forecast?.[1]?.[0]?.json.drivers as { coefficients: Array<{ name: string; lower95: number; upper95: number }> };
		// The coefficients that the data was made with lie in their intervals.
		const made = { sales: 0.92, population: 0.00006, gdp: 0.0011 };
		for (const { name, lower95, upper95 } of drivers.coefficients) {
			expect(lower95).toBeLessThan(made[name as keyof typeof made]);
			expect(upper95).toBeGreaterThan(made[name as keyof typeof made]);
		}
		const message = String(out['Report line']?.[0]?.[0]?.json.message);
		expect(message).toContain('With sales +10% it would be');
		expect(message).toContain('Correlation, not proof.');
	});
});

describe('the examples of Recommendation', () => {
	interface Entry {
		item: string;
		category: string;
	}
	const entriesOf = (item: OutItem): Entry[] => (item.json.recommendation as { items: Entry[] }).items;

	it('recommendation-emails.json writes to each active customer about three things that she never had, in stock', async () => {
		const out = await outputsOf('recommendation-emails.json', 'One item per order', 'Recommendation', 'E-mail to each customer');
		const orders = (out['One item per order']?.[0] ?? []).map(({ json }) => json as unknown as { email: string; created_at: string; line_items: Array<{ product_id: string }> });
		const lists = out.Recommendation?.[0] ?? [];
		const active = new Set(orders.filter(({ created_at: date }) => date >= '2026-08-23').map(({ email }) => email));
		expect(lists.map(({ json }) => (json.recommendation as { user: string }).user).sort()).toEqual([...active].sort());
		for (const list of lists) {
			const { user } = list.json.recommendation as { user: string };
			const had = orders.filter(({ email }) => email === user).flatMap(({ line_items: lines }) => lines.map(({ product_id: id }) => id));
			const shown = entriesOf(list).map(({ item }) => item);
			expect(shown).toHaveLength(3);
			expect(shown.filter((item) => had.includes(item))).toEqual([]);
			expect(shown).not.toContain('SCALE'); // the one product that is sold out
		}
		const mails = out['E-mail to each customer']?.[0] ?? [];
		expect(mails).toHaveLength(lists.length);
		for (const { json } of mails) {
			expect(String(json.message)).toMatch(/^Hello [A-Z]\p{L}+,\n\nthree things .+(\n- .+, \d+\.\d\d €.*){3}$/su);
			expect(String(json.message)).not.toMatch(/undefined|null|NaN|\[object/);
		}
	});

	it('bought-together-product-page.json answers each page with what belongs together', async () => {
		const out = await outputsOf('bought-together-product-page.json', 'Answer to the shop');
		const answers = (out['Answer to the shop']?.[0] ?? []).map(({ json }) => json as unknown as { product: string; boughtTogether: Array<{ id: string }> });
		// In the data a dripper always comes with filters, and most matcha with a whisk.
		expect(answers.map(({ product, boughtTogether }) => [product, boughtTogether[0]?.id])).toEqual([['V60', 'FILTERS'], ['MATCHA', 'WHISK'], ['ASSAM + TEAPOT', 'SHORTBREAD']]);
	});

	it('who-wants-new-product.json names customers who buy green tea', async () => {
		const out = await outputsOf('who-wants-new-product.json', 'One item per order', 'Campaign list');
		const green = new Set(
			(out['One item per order']?.[0] ?? [])
				.map(({ json }) => json as unknown as { email: string; line_items: Array<{ product_id: string }> })
				.filter(({ line_items: lines }) => lines.some(({ product_id: id }) => ['SENCHA', 'GENMAI', 'MATCHA'].includes(id)))
				.map(({ email }) => email),
		);
		const list = out['Campaign list']?.[0] ?? [];
		expect(list.map(({ json }) => json.rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
		expect(list.filter(({ json }) => !green.has(String(json.email)))).toEqual([]);
		for (const { json } of list) expect(String(json.because)).toMatch(/Sencha|Genmaicha|Matcha/);
	});

	it('social-posts-digest.json shows each reader fresh posts that she has not seen', async () => {
		const out = await outputsOf('social-posts-digest.json', 'One item per event', 'One item per post', 'Recommendation');
		const fresh = new Set((out['One item per post']?.[0] ?? []).filter(({ json }) => String(json.published_at) >= '2026-11-06').map(({ json }) => json.post));
		const seen = new Set((out['One item per event']?.[0] ?? []).map(({ json }) => `${String(json.reader)} ${String(json.post)}`));
		const lists = out.Recommendation?.[0] ?? [];
		expect(lists.length).toBeGreaterThanOrEqual(30);
		for (const list of lists) {
			const { user } = list.json.recommendation as { user: string };
			const shown = entriesOf(list).map(({ item }) => item);
			expect(shown.filter((item) => !fresh.has(item) || seen.has(`${user} ${item}`))).toEqual([]);
			expect(shown.length).toBeGreaterThan(0);
		}
	});
});

describe('npm run demo', () => {
	it('runs them all, names the engine and ends well, on at most 100 columns', async () => {
		const { status, output, error } = await runTool('demo');
		expect(error).toBe('');
		expect(status).toBe(0);
		for (const file of files) expect(output).toContain(read(file).name);
		expect(output).toContain('engine simd');
		expect(output).toContain('17 of 17');
		expect(output).toContain('All of them ran');
		expect(output).not.toMatch(/undefined|NaN|\[object/);
		expect(output.split('\n').filter((line) => line.length > 100)).toEqual([]);
	});
});
