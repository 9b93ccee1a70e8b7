import { join } from 'node:path';
import { renderFailures } from '../command/renderFailures';
import { print } from '../command/runCommand';
import type { CommandResult } from '../command/runCommand';
import { readWorkflow } from '../command/readWorkflow';
import { runWorkflow } from '../engine/runWorkflow';
import type { WorkflowRun } from '../engine/runWorkflow';
import { startEngine } from '../engine/startEngine';
import type { Engine } from '../engine/startEngine';
import { adCopyScenarios } from './adCopy';
import { adSpendAlert } from './adSpendAlert';
import { angryCustomers } from './angryCustomers';
import { brandReport } from './brandReport';
import { demandByProduct } from './demandByProduct';
import { wrap } from './displayWidth';
import { judgedTexts } from './judgedTexts';
import { ownLabels } from './ownLabels';
import { recommendationScenarios } from './recommendations';
import { salesDrivers } from './salesDrivers';
import { WIDTH } from './scenario';
import type { Scenario } from './scenario';
import { supportMails } from './supportMails';
import { surveyScore } from './surveyScore';
import { weeklyOrders } from './weeklyOrders';

const SCENARIOS: readonly Scenario[] = [angryCustomers, surveyScore, supportMails, brandReport, ownLabels, weeklyOrders, adSpendAlert, demandByProduct, salesDrivers, ...recommendationScenarios, ...adCopyScenarios];
const RULE = '='.repeat(WIDTH);

/** `npm run demo`: runs the example workflows and prints what a marketer would see in n8n. */
export async function demoCommand(): Promise<CommandResult> {
	// What most users run, the official Docker image included; native would only be faster.
	process.env.N8N_MARKETING_AI_ENGINE = 'simd';
	const started = performance.now();
	const introduction = `${SCENARIOS.length} example workflows, run here in n8n's own engine on what the package brings along: no server, no account, no network. The sample texts are made up.`;
	await print(
		process.stdout,
		['n8n-nodes-marketing-ai: the demo', ...wrap(introduction, WIDTH)].join('\n'),
	);

	const engine = await startEngine({ isolated: true });
	let failed = 0;
	try {
		for (const [index, scenario] of SCENARIOS.entries()) {
			const succeeded = await showScenario(engine, scenario, `${index + 1} of ${SCENARIOS.length}`);
			failed += succeeded ? 0 : 1;
		}
	} finally {
		await engine.stop();
	}
	return { status: failed === 0 ? 0 : 1, output: closing(failed, performance.now() - started) };
}

async function showScenario(engine: Engine, scenario: Scenario, place: string): Promise<boolean> {
	const workflow = readWorkflow(join(engine.root, 'workflows', scenario.file));
	const heading = ['', RULE, `${place} · ${workflow.name ?? scenario.file}`, RULE];
	await print(process.stdout, [...heading, ...wrap(scenario.purpose, WIDTH), ''].join('\n'));

	const started = performance.now();
	const run = await runWorkflow(engine, workflow);
	const seconds = (performance.now() - started) / 1000;
	const lines =
		run.status === 'success'
			? [...scenario.show(run), '', ...modelLine(run, seconds)]
			: [`  This workflow failed. ${renderFailures(run.failures)}`];
	await print(process.stdout, lines.join('\n'));
	return run.status === 'success';
}

function modelLine(run: WorkflowRun, seconds: number): string[] {
	const texts = judgedTexts(run.outputs.Sentiment ?? []);
	const model = texts.find((text) => text.model.name !== '')?.model;
	if (model === undefined) return [];
	const line = `Model ${model.name} ${model.version} (${model.accuracy}), engine ${model.engine}: ${texts.length} texts in ${seconds.toFixed(1)} s.`;
	return wrap(line, WIDTH - 2).map((part) => `  ${part}`);
}

function closing(failed: number, milliseconds: number): string {
	const result = failed === 0 ? 'All of them ran' : `${failed} of ${SCENARIOS.length} failed`;
	return [
		'',
		RULE,
		`${result}, ${(milliseconds / 1000).toFixed(1)} s in all.`,
		'',
		'Next:',
		'  npm start                     the same in a real n8n editor, in your browser',
		'  workflows/README.md           how to import them into your own n8n',
		'  npm run workflow -- FILE      run any workflow from here, on your own data',
	].join('\n');
}
