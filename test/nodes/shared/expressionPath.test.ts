import { runInNewContext } from 'node:vm';
import { expressionPath } from '../../../nodes/shared/expressionPath';
import { getPath } from '../../../nodes/shared/getPath';

describe('expressionPath', () => {
	const json: unknown = JSON.parse(
		'{"total":1,"order":{"total":2,"line items":[{"id":3},{"id":4}]},"odd \\"key\\"":5,"it\'s":6,"a.b":7,"订单":8,"$x":9,"":10,"text":"four","👍":11,"back\\\\slash":12}',
	);

	// Oracle: JavaScript itself evaluates what stands between the braces.
	it.each([
		'={{ $json.total }}',
		'={{$json.total}}',
		'={{\n\t$json.total\n}}',
		'={{ $json["total"] }}',
		"={{ $json['total'] }}",
		'={{ $json.order.total }}',
		'={{ $json["order"].total }}',
		'={{ $json.order["line items"][1].id }}',
		'={{ $json?.order?.total }}',
		'={{ $json?.["order"]?.["line items"][0]?.id }}',
		'={{ $json.order["line items"].length }}',
		'={{ $json["odd \\"key\\""] }}',
		'={{ $json[\'odd "key"\'] }}',
		"={{ $json['it\\'s'] }}",
		'={{ $json["it\'s"] }}',
		'={{ $json["a.b"] }}',
		'={{ $json.订单 }}',
		'={{ $json["\\u8ba2\\u5355"] }}',
		'={{ $json.$x }}',
		'={{ $json[""] }}',
		'={{ $json.text.length }}',
		'={{ $json["👍"] }}',
		'={{ $json["back\\\\slash"] }}',
	])('reads %s as the value that JavaScript gives', (raw) => {
		const path = expressionPath(raw);
		expect(path).not.toBeNull();
		const expected: unknown = runInNewContext(raw.slice(3, -2), { $json: json });
		expect(expected).toBeDefined();
		expect(path === null ? null : getPath(json, path)).toEqual([expected]);
	});

	it.each([
		'total',
		'=total',
		'{{ $json.total }}',
		'={{ $json }}',
		'={{ $json.total }} ',
		'= {{ $json.total }}',
		'=€{{ $json.total }}',
		'={{ $json.a }}{{ $json.b }}',
		'={{ $json.a }} and {{ $json.b }}',
		'={{ $json.total * 2 }}',
		'={{ Number($json.total) }}',
		'={{ $json.text.trim() }}',
		'={{ $json[$json.kind] }}',
		'={{ $json["a" + "b"] }}',
		'={{ $json[`a`] }}',
		'={{ $json["a] }}',
		'={{ $json.items[-1] }}',
		'={{ $json..a }}',
		'={{ $json.1a }}',
		'={{ $jsonp.a }}',
		'={{ $json.a ?? "" }}',
		'={{ $json.a; 1 }}',
		'={{ $json["\\x41"] }}',
		'={{ $("Webhook").item.json.total }}',
		'={{ $input.item.json.total }}',
		'={{ $json[] }}',
		'={{}}',
		'={{ }}',
		'',
	])('leaves %j to be evaluated', (raw) => {
		expect(expressionPath(raw)).toBeNull();
	});

	it('stays quick on hostile texts', () => {
		for (const raw of [`={{ $json${' '.repeat(200_000)} }}`, `={{ $json.a${' '.repeat(1500)}x }}`, `={{ $json["${'\\'.repeat(1501)}"] }}`]) {
			expect(expressionPath(raw)).toBeNull();
		}
	});
});
