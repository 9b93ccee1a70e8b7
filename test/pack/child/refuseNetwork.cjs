// Preloaded with --require, which Node repeats in every worker: refuses every way to a network,
// and writes down where it stood guard and what it refused (one JSON line each).
'use strict';
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { isMainThread } = require('node:worker_threads');

const report = process.env.REFUSE_NETWORK_REPORT;

function note(event, what) {
	const script = process.argv[1] ?? '';
	fs.appendFileSync(report, `${JSON.stringify({ event, what, isMainThread, script })}\n`);
}

function refuse(owner, name, label) {
	if (typeof owner?.[name] !== 'function') return;
	Object.defineProperty(owner, name, {
		configurable: true,
		writable: true,
		value: function refused() {
			note('refused', label);
			throw Object.assign(new Error(`The network is refused here: ${label}`), { code: 'REFUSED' });
		},
	});
}

function refuseAll(owner, pattern, label) {
	for (const name of Object.getOwnPropertyNames(owner)) {
		if (pattern.test(name)) refuse(owner, name, `${label}.${name}`);
	}
}

const net = require('node:net');
const dgram = require('node:dgram');
const dns = require('node:dns');
refuse(net.Socket.prototype, 'connect', 'net.Socket.connect');
refuse(net.Server.prototype, 'listen', 'net.Server.listen');
refuseAll(net, /^(connect|createConnection)$/, 'net');
refuseAll(require('node:tls'), /^connect$/, 'tls');
refuseAll(dgram, /^createSocket$/, 'dgram');
refuseAll(dgram.Socket.prototype, /^(bind|connect|send)$/, 'dgram.Socket');
for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
	refuseAll(owner, /^(lookup|resolve|reverse)/, 'dns');
}
refuseAll(require('node:http'), /^(request|get)$/, 'http');
refuseAll(require('node:https'), /^(request|get)$/, 'https');
refuseAll(require('node:http2'), /^connect$/, 'http2');
// Another program could open what this one may not.
refuseAll(require('node:child_process'), /^(spawn|exec|fork)/, 'child_process');
refuseAll(globalThis, /^(fetch|WebSocket|EventSource)$/, 'global');
syncBuiltinESMExports();
// A worker knows its script's name only after its preloads: the first turn of its loop tells.
setImmediate(() => note('running'));
