import { cleanText } from '../../../models/sentiment/cleanText';
import { unreadableKind } from '../../../models/sentiment/unreadableKind';

it.each([
	['ok'], ['7'], ['好'], ['١٢'],
	['👍👍'], ['❤️'], ['👍🏽'], ['👨‍👩‍👧'], ['☹'], ['5️⃣'],
	['★★☆'], ['✓'], ['✗'], ['♥♥♥'],
	[':)'], [':-('], [';)'], [':D'], ['<3'], ['^_^'], ['^^'], [':/'], ['=)'], [':|'],
	['https://a.example/x great'], ['@ana thanks'], ['https://a.example/x 👍'], ['@ana :)'],
])('judges %j', (text) => {
	expect(unreadableKind(cleanText(text))).toBeNull();
});

it.each([
	['https://a.example/x', 'links'],
	['www.a.example https://b.example', 'links'],
	['@ana', 'links'],
	['@ana https://a.example/x', 'links'],
	['...', 'punctuation'],
	['?!', 'punctuation'],
	['。。。', 'punctuation'],
	['---', 'punctuation'],
	['( ) [ ]', 'punctuation'],
	['$ % &', 'punctuation'],
	['\ud83d\ud83d', 'punctuation'],
	['https://a.example/x !!!', 'punctuation'],
	['\u200b\u200d', 'punctuation'],
	['\u0000\u0007', 'control'],
])('cannot judge %j: only %s', (text, kind) => {
	expect(unreadableKind(cleanText(text))).toBe(kind);
});
