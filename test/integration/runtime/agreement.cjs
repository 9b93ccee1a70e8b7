// The answers of the engine that the environment names, for texts that are the same in every run.
const { options, request, report, generate } = require('./support.cjs');
const { getPool } = require(`${options.dist}/models/runtime`);

getPool().run('sentiment.analyze', request(generate(500, 11))).then(report);
