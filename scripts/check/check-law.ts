/** Are the proposals to legislation norms that could be voted on, and how fresh was the text they change? */
import { loadNorms } from '../../src/datasets/norms.ts';
import { findingLine } from '../../src/permalinks/finding.ts';
import { checkNorms, readings } from './norm-rules.ts';

const findings = checkNorms();
const { lines, old } = readings(loadNorms());
for (const line of lines) console.log(`law: ${line}`);
if (old.length > 0) console.log(`law: warning: not read in a version after 2025, read again before drafting: ${old.join(', ')}`);
for (const finding of findings) console.error(findingLine(finding));
console.log(`law: ${loadNorms().norms.length} proposals, ${findings.length} findings`);
if (findings.length > 0) process.exit(1);
