import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../paths.mjs';

const noticeFolder = path.join(root, 'tools/notices');

// What is in dist/ without being part of the bundle, and packages that ship no licence file of their own.
const baseModel = {
	title: 'multilingual-e5-small (base of the bundled text models)',
	licence: 'MIT',
	notice: 'multilingual-e5-small.txt',
};
// Copied into dist/ as files: the bundle's metafile does not know them.
const copiedPackages = ['node_modules/@fontsource/noto-sans-sc'];
const noticeOfPackage = {
	'@resvg/resvg-wasm': 'resvg.txt',
	'median-quickselect': 'median-quickselect.txt',
	'onnxruntime-common': 'onnxruntime.txt',
	'onnxruntime-web': 'onnxruntime.txt',
};

/**
 * The text of dist/THIRD_PARTY_LICENSES: name, version, licence and licence text of all that is
 * bundled, copied or derived from.
 *
 * @param {import('esbuild').Metafile} metafile of the worker's bundle
 * @returns {Promise<string>} rejects when a bundled package has no licence text
 */
export async function thirdPartyLicences(metafile) {
	const folders = [...new Set([...packageFolders(Object.keys(metafile.inputs)), ...copiedPackages])].sort();
	const parts = await Promise.all(folders.map((folder) => describePackage(folder)));
	parts.push(section(baseModel.title, baseModel.licence, await readNotice(baseModel.notice)));
	return [
		'n8n-nodes-marketing-ai (MIT, see LICENSE) contains the following work of others.\n',
		...parts,
	].join('\n');
}

/** Folders of the packages that the inputs belong to, sorted: node_modules/x, node_modules/@scope/x. */
function packageFolders(inputs) {
	const found = new Set();
	for (const input of inputs) {
		const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
		if (match) found.add(match[1]);
	}
	return [...found].sort();
}

async function describePackage(folder) {
	const manifest = JSON.parse(await readFile(path.join(root, folder, 'package.json'), 'utf8'));
	const text = await licenceText(path.join(root, folder), manifest.name);
	return section(`${manifest.name} ${manifest.version}`, manifest.license, text);
}

async function licenceText(folder, name) {
	if (Object.hasOwn(noticeOfPackage, name)) return await readNotice(noticeOfPackage[name]);
	const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice)/i.test(file)).sort();
	if (files.length === 0) {
		throw new Error(`${name} is bundled but has no licence file: add its notice to tools/notices`);
	}
	const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
	return texts.join('\n\n');
}

function readNotice(file) {
	return readFile(path.join(noticeFolder, file), 'utf8');
}

function section(title, licence, text) {
	const rule = '='.repeat(80);
	return `${rule}\n${title}\nLicence: ${licence}\n${rule}\n\n${text.trim()}\n`;
}
