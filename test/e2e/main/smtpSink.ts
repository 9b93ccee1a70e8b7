import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export interface SmtpSink {
	port: number;
	/** The mails as they came over the wire: headers, an empty line, the text. */
	mails: string[];
	close(): Promise<void>;
}

/** A mail server that takes everything and keeps it: just enough of RFC 5321 for a client to be content. */
export async function smtpSink(): Promise<SmtpSink> {
	const mails: string[] = [];
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
		socket.on('error', () => socket.destroy());
		converse(socket, (mail) => mails.push(mail));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		mails,
		close: async () => {
			sockets.forEach((socket) => socket.destroy());
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

const END_OF_MAIL = '\r\n.\r\n';

function converse(socket: Socket, onMail: (mail: string) => void): void {
	let received = '';
	let inMail = false;
	socket.setEncoding('utf8');
	socket.write('220 sink\r\n');
	socket.on('data', (chunk: string) => {
		received += chunk;
		for (;;) {
			const ending = inMail ? END_OF_MAIL : '\r\n';
			const end = received.indexOf(ending);
			if (end === -1) return;
			const text = received.slice(0, end);
			received = received.slice(end + ending.length);
			if (inMail) onMail(text);
			const command = inMail ? '.' : text.slice(0, 4).toUpperCase();
			inMail = command === 'DATA';
			socket.write(answerTo(command));
			if (command === 'QUIT') socket.end();
		}
	});
}

function answerTo(command: string): string {
	if (command === 'DATA') return '354 go on\r\n';
	if (command === 'QUIT') return '221 bye\r\n';
	// EHLO: no extensions, so the client sends plain commands.
	return '250 ok\r\n';
}
