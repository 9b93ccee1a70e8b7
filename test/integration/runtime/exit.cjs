// Leaves the process in the middle of the engine's work, in the way that the options name.
const { options, request, report, generate } = require('./support.cjs');
const { getPool } = require(`${options.dist}/models/runtime`);

const { way, delay, from } = options;

// As n8n does it: its handler ends the process with process.exit.
if (way === 'handled') process.on('SIGTERM', () => process.exit(0));

function leave() {
	if (way === 'unguarded') process.removeAllListeners('exit');
	if (way === 'exit' || way === 'unguarded') process.exit(0);
	if (way === 'throw') throw new Error('left by an error');
	process.kill(process.pid, 'SIGTERM');
}

// 'unguarded' is for trying by hand what happens without the package's exit handler: status 134.
let left = false;
function leaveOnce() {
	if (left) return;
	left = true;
	report({ left: true });
	setTimeout(leave, delay);
}

const texts = generate(800, 6).map((text, index) => `${`${text} `.repeat(4)}${index}`);
getPool()
	.run('sentiment.analyze', request(texts), { onProgress: ({ done }) => from === 'run' && done > 0 && leaveOnce() })
	.catch(() => undefined);
if (from === 'start') leaveOnce();
