// Loads every node and credential of a package folder the way n8n does and prints what they say.
// node loadPackage.cjs PACKAGE_FOLDER
'use strict';
const path = require('node:path');

const folder = process.argv[2];
const { n8n } = require(path.join(folder, 'package.json'));

function construct(file) {
	const name = path.basename(file).split('.')[0];
	return new (require(path.join(folder, file))[name])();
}

const nodes = n8n.nodes.map((file) => {
	const { description } = construct(file);
	const operation = description.properties.find(({ name }) => name === 'operation');
	return {
		file,
		name: description.name,
		displayName: description.displayName,
		description: description.description,
		version: description.version,
		group: description.group,
		subtitle: description.subtitle,
		usableAsTool: description.usableAsTool,
		icon: description.icon,
		// A sub-node supplies a model to another node and has no main output.
		isSubNode: Array.isArray(description.outputs) && !description.outputs.includes('main'),
		operations: (operation?.options ?? []).map(({ value }) => value),
	};
});
const credentials = n8n.credentials.map((file) => ({ file, name: construct(file).name }));
process.stdout.write(JSON.stringify({ nodes, credentials }));
