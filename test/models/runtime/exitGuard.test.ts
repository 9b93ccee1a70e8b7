import { guardExit } from '../../../models/runtime/exitGuard';
import { createStopFlags, isStopRequested } from '../../../models/runtime/stopFlags';

const holderKey = Symbol.for('n8n-nodes-marketing-ai/exitGuard@1');
const exitListeners = (): NodeJS.ExitListener[] => process.listeners('exit');

it('adds one handler, however many guards and copies of the package there are, and minds who has left', () => {
	const before = exitListeners();
	const [first, second, third] = [createStopFlags(), createStopFlags(), createStopFlags()];
	guardExit(first);
	const lift = guardExit(second);
	jest.isolateModules(() => {
		const copy = require('../../../models/runtime/exitGuard') as { guardExit: typeof guardExit };
		expect(copy.guardExit).not.toBe(guardExit);
		copy.guardExit(third);
	});
	const added = exitListeners().filter((listener) => !before.includes(listener));
	expect(added).toHaveLength(1);

	lift();
	added[0]?.(0);
	expect([first, second, third].map(isStopRequested)).toEqual([true, false, true]);

	process.removeListener('exit', added[0] as NodeJS.ExitListener);
	Reflect.deleteProperty(globalThis, holderKey);
});
