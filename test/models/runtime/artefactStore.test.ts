import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealArtefact } from '../../../models/artefact/sealArtefact';
import { listArtefacts, loadArtefact, saveArtefact } from '../../../models/runtime/artefactStore';

let root: string;
let environment: NodeJS.ProcessEnv;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'marketing-ai-artefacts-'));
	environment = { N8N_MARKETING_AI_DIR: join(root, 'marketing-ai') };
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const make = (seed = 42, kind = 'sentimentHead') =>
	sealArtefact({ kind, kindVersion: 1, createdBy: '0.1.0', createdAt: '2026-11-22T10:00:00.000Z', seed, schema: {}, parameters: {}, report: {}, personalData: 'none' });
const expected = { kind: 'sentimentHead', kindVersion: 1 };
const folder = () => join(root, 'marketing-ai', 'artefacts', 'sentimentHead');
const load = (name: string) => loadArtefact(name, expected, environment);

describe('the store of artefacts', () => {
	it('loads what was saved, under its name, and replaces it whole', () => {
		expect(saveArtefact(make(1), '  Leads 2026 ', environment)).toBe('Leads 2026');
		expect(load('Leads 2026')).toEqual(make(1));
		saveArtefact(make(2), 'Leads 2026', environment);
		expect(load('Leads 2026')).toEqual(make(2));
		// Nothing but the file is left: no temporary one.
		expect(readdirSync(folder())).toEqual(['Leads 2026.json']);
	});

	it('lists names of one kind only', () => {
		expect(listArtefacts('sentimentHead', environment)).toEqual([]);
		saveArtefact(make(), '线索', environment);
		saveArtefact(make(), 'churn', environment);
		saveArtefact(make(1, 'tabularModel'), 'other', environment);
		mkdirSync(join(folder(), 'folder.json'));
		writeFileSync(join(folder(), '.hidden.json'), '');
		writeFileSync(join(folder(), 'note.txt'), '');
		expect(listArtefacts('sentimentHead', environment)).toEqual(['churn', '线索']);
	});

	it.each(['..', '../evil', '/etc/passwd', 'a/b', 'a\\b', 'C:\\x', '.hidden', 'dot.', '', '   ', 'nul', 'COM1', 'con.json', 'a\0b', 'line\nbreak', 'x'.repeat(81), '~', 'a:b', '$(x)'])(
		'refuses the name %j, to save and to load',
		(name) => {
			expect(() => saveArtefact(make(), name, environment)).toThrow('artefact-name');
			expect(() => load(name)).toThrow('artefact-name');
			expect(existsSync(folder()) ? readdirSync(folder()) : []).toEqual([]);
		},
	);

	it.each(['leads', 'Leads 2026-10', 'v1.2', '线索_分类', 'é', 'x'.repeat(80)])('takes the name %j', (name) => {
		saveArtefact(make(), name, environment);
		expect(load(name)).toEqual(make());
	});

	it('names the saved ones for a name that there is none of', () => {
		expect(() => load('leads')).toThrow(expect.objectContaining({ code: 'artefact-missing', details: expect.objectContaining({ known: [] }) as object }) as Error);
		saveArtefact(make(), 'churn', environment);
		expect(() => load('leads')).toThrow(expect.objectContaining({ details: expect.objectContaining({ name: 'leads', known: ['churn'] }) as object }) as Error);
	});

	it('neither reads nor writes through a link', () => {
		saveArtefact(make(), 'real', environment);
		const outside = join(root, 'outside.json');
		writeFileSync(outside, readFileSync(join(folder(), 'real.json')));
		symlinkSync(outside, join(folder(), 'link.json'));
		symlinkSync(join(root, 'nowhere.json'), join(folder(), 'dangling.json'));
		for (const name of ['link', 'dangling']) {
			expect(() => load(name)).toThrow('"reason":"link"');
			expect(() => saveArtefact(make(7), name, environment)).toThrow('"reason":"link"');
		}
		expect(JSON.parse(readFileSync(outside, 'utf8'))).toEqual(make());
		expect(existsSync(join(root, 'nowhere.json'))).toBe(false);
		expect(listArtefacts('sentimentHead', environment)).toEqual(['real']);
	});

	it.each(['artefacts', join('artefacts', 'sentimentHead')])('does not follow a linked folder %s', (place) => {
		const elsewhere = join(root, 'elsewhere');
		mkdirSync(elsewhere);
		mkdirSync(join(root, 'marketing-ai', place, '..'), { recursive: true });
		symlinkSync(elsewhere, join(root, 'marketing-ai', place));
		expect(() => saveArtefact(make(), 'leads', environment)).toThrow('"reason":"link"');
		expect(readdirSync(elsewhere)).toEqual([]);
	});

	it('refuses a file that was cut, edited, or belongs to another node', () => {
		saveArtefact(make(), 'leads', environment);
		const file = join(folder(), 'leads.json');
		const whole = readFileSync(file, 'utf8');
		writeFileSync(file, whole.slice(0, 100));
		expect(() => load('leads')).toThrow('artefact-unreadable');
		writeFileSync(file, whole.replace('"seed":42', '"seed":43'));
		expect(() => load('leads')).toThrow('artefact-changed');
		writeFileSync(file, JSON.stringify(make(42, 'tabularModel')));
		expect(() => load('leads')).toThrow('artefact-kind');
	});
});
