import { readBriefs, readAttacks, readLines } from './bench/copy/readData';
import { firstSet, secondSet, thirdSet } from './bench/copy/briefSet';
import { checkResult } from './bench/copy/secondChecker';
import { attackFindings } from './bench/copy/attackFindings';
import { makeCheckTask } from './models/copy/tasks';
import { readBrief } from './models/copy/brief/readBrief';
import { readList } from './models/copy/brief/readList';
import { languageOf } from './models/copy/language';
import { writeSet } from './models/copy/write/writeSet';
import { channelOf } from './models/copy/channelTable';
const detect = () => ({ code: null, confident: false });
const inputOf = (b: any): any => ({ product: '', description: '', features: [], offer: '', audience: '', language: '', tone: '', goal: '', keywords: [], mustInclude: [], bannedWords: [], callsToAction: [], existingAds: [], brandVoice: '', finalUrl: '', offerDetails: {}, evidence: '', competitors: [], emoji: 'never', today: '2026-11-22', seed: 42, ...Object.fromEntries(Object.entries(b).filter(([, v]) => v !== undefined)), features: readList(b.features ?? []) });
const sets: any = { first: firstSet, second: secondSet, third: thirdSet };
export async function run(what: string[], names: string[]) {
	for (const name of names) {
		const set = sets[name];
		if (what.includes('lines')) for (const kind of ['lawful', 'unlawful'] as const) {
			const lines = readLines(set, kind);
			const rows = lines.map((l) => ({ text: l.text, channel: l.channel, field: channelOf(l.channel)!.fields.find((f) => f.field === l.field || f.field.toLowerCase().startsWith(l.field.toLowerCase()))?.field ?? channelOf(l.channel)!.fields[0]!.field, product: l.brief?.product ?? '', brief: l.brief ? inputOf({ product: l.brief.product, features: l.brief.features, language: l.language }) : null, language: l.language, bannedWords: [], mustInclude: [], evidence: '' }));
			const g = makeCheckTask(detect as any)({ rows });
			let r: any; for (;;) { const s = await g.next(); if (s.done) { r = s.value; break; } }
			const bad = lines.map((l, i) => [l, r[i]] as const).filter(([, x]) => x.valid !== (kind === 'lawful'));
			console.log(name, kind, bad.length, 'of', lines.length);
			for (const [l, x] of bad) console.log('  ', l.id, l.channel, l.text, '|', x.problems.filter((p: any) => p.severity === 'block').map((p: any) => p.code + ' ' + JSON.stringify(p.details)).join(';') || (l.reason ?? l.rule));
		}
		const gen = (b: any) => { const input = inputOf(b); const language = languageOf(input.language, `${input.product} ${input.description}`, detect as any); return { language, ...writeSet(readBrief(input, language), (b.channels as string[]).map((c) => channelOf(c)!).filter(Boolean), 0) }; };
		if (what.includes('reading') && name === 'first') {
			const out: string[] = [];
			for (const language of ['en', 'zh']) {
				const n = language === 'en' ? 10 : 5;
				const of = (all: any[]) => all.filter(({ id }) => id.startsWith(language)).slice(0, n);
				[...of(readBriefs(firstSet)), ...of(readBriefs(secondSet))].forEach((entry, index) => {
					const channel = entry.brief.channels[index % entry.brief.channels.length];
					gen({ ...entry.brief, channels: [channel] }).assets.filter((a: any) => !/path|Url/i.test(a.field)).forEach((a: any, at: number) => out.push(`${entry.id} ${channel} ${a.field} ${at + 1}\t${a.text.replaceAll('\n', ' ⏎ ')}`));
				});
			}
			console.log(out.join('\n'));
		}
		if (what.includes('attacks')) {
			let hit = 0; const list = readAttacks(set);
			for (const a of list) { const f = attackFindings(gen(a.brief) as any, a); if (f.length) { hit++; console.log('  ', a.id, a.kind, [...new Set(f.map((x) => x.detail))].join(',')); } }
			console.log(name, 'attacks', hit, 'of', list.length);
		}
		if (what.includes('quality')) {
			let n = 0; let short = 0;
			for (const e of readBriefs(set)) { const r = gen(e.brief); if (!e.sparse) for (const s of r.shortfall) { short++; console.log('  short', e.id, s.channel, s.field, s.delivered, 'of', s.wanted); } const c = checkResult(r as any, e.brief); for (const a of c.assets) for (const k of ['violations', 'banned', 'invented'] as const) for (const f of a[k]) { n++; console.log('  ', e.id, a.asset.channel, a.asset.field, a.asset.text, '|', k, f.code, f.detail); }
				for (const f of c.setFindings) console.log('  set', e.id, JSON.stringify(f).slice(0, 150));
				for (const d of c.diversity) if (d.distinct2 < 0.7 || d.selfBleu4 > 0.45 || d.largestJaccard > 0.6) console.log('  div', e.id, JSON.stringify(d).slice(0, 150)); }
			console.log(name, 'quality findings', n, 'short', short);
		}
	}
}
const [, , w, s] = process.argv; run(w!.split(','), s!.split(',')).catch((e) => { console.error(e); process.exit(1); });
