/**
 * Reads every published file again, whoever wrote it, and ends with 1 when one shows what its profile forbids:
 * `npm run check:disclosure`. It also refuses raw files under version control. It changes nothing.
 */
import { spawnSync } from 'node:child_process';
import { GATE_RULES, type Breach } from './gate/table-rules.ts';
import { scanFolders } from './gate/scan-files.ts';
import { readCards } from './read-card.ts';

const started = performance.now();
const root = process.cwd();
const { breaches, files } = await scanFolders(root, ['data/derived', 'dist'], readCards(root));
const tracked = spawnSync('git', ['ls-files', 'data/raw'], { cwd: root, encoding: 'utf8' }).stdout.split('\n').filter((line) => line !== '');
const all: Breach[] = [...breaches, ...tracked.map((where): Breach => ({ rule: 'raw-tracked', where, seen: 'a tracked file' }))];
for (const { rule, where, seen } of all) console.error(`${where}: ${rule}: ${GATE_RULES[rule]} (seen: ${seen})`);
console.log(`disclosure: ${files} files read, ${all.length} breaches${all.length > 0 ? ` of ${[...new Set(all.map(({ rule }) => rule))].join(', ')}` : ''} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
if (all.length > 0) process.exitCode = 1;
