import { withoutItemText } from '../../../nodes/shared/withoutItemText';

describe('withoutItemText', () => {
	it('takes out the texts of an item at any depth', () => {
		const json = { a: { b: ['the first text'] }, c: 'the other text' };
		expect(withoutItemText('x the first text y the other text z the first text', json)).toBe('x [text] y [text] z [text]');
	});

	it('leaves short values and names of fields', () => {
		expect(withoutItemText("Column 'status_code' is new", { status_code: 'new' })).toBe("Column 'status_code' is new");
	});

	it('cuts a message that is a whole document', () => {
		expect(withoutItemText('x'.repeat(10_000), {})).toHaveLength(500);
	});

	it('ends on an item that holds itself', () => {
		const json: Record<string, unknown> = { text: 'a long enough text' };
		json.self = json;
		expect(withoutItemText('a long enough text', json)).toBe('[text]');
	});

	it('takes a text for what it is, not for a pattern', () => {
		expect(withoutItemText('got $& (a+b)* here', { text: '$& (a+b)*' })).toBe('got [text] here');
	});
});
