// Writes adCopyCounts.json: texts with their Google width and X weight, for test/bench/copy/counting.test.ts.
// Run with a folder outside the repository that holds the two packages:
//     npm install --prefix FOLDER twitter-text@3.1.0 get-east-asian-width@1.6.0
//     node test/oracles/makeAdCopyCounts.mjs FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = path.resolve(process.argv[2] ?? '.');
const load = createRequire(path.join(folder, 'package.json'));
const twitterText = load('twitter-text');
const { parseTweet } = twitterText.default ?? twitterText;
const packageFolder = (name) => path.join(folder, 'node_modules', name);
const { eastAsianWidth } = await import(pathToFileURL(path.join(packageFolder('get-east-asian-width'), 'index.js')).href);
const version = (name) => JSON.parse(readFileSync(path.join(packageFolder(name), 'package.json'), 'utf8')).version;

const texts = [
	'Plain words, 30 of them!', '🐾 paws', '👍🏽 ok', '🇩🇪 flag', '1️⃣ first', '© 2026 ™', 'Tee für zwei', 'Straße “x” …', '中文 and English',
	'https://example.com', 'go to example.com/path?x=1 today', 'ＢＥＳＴ', '½ price ☕', '☕️ coffee', '한국어', 'ｶﾞ', '𠮷', '👨‍👩‍👧', 'a\u0301',
	'→ ✓ ★', '“a” ‘b’ —', 'é', '日本語のテキスト、です。', '∞ ≠', 'emoji😀in😀words', '全场五折，今天', '「引号」与——破折号',
];
const width = (text) => [...text.normalize('NFC')].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0)), 0);
const oracle = ['twitter-text', 'get-east-asian-width'].map((name) => `${name} ${version(name)}`).join(', ');
const rows = texts.map((text) => ({ text, googleWidth: width(text), xWeight: parseTweet(text).weightedLength }));
writeFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), 'adCopyCounts.json'), `${JSON.stringify({ oracle, rows }, null, '\t')}\n`);
