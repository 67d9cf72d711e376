/** Writes the made-up units of the calculator, `data/evaluation/simulated-units.csv`, from a fixed seed. Safe to run twice. */
import { writeFileSync } from 'node:fs';
import { trialIndicators } from '../../src/datasets/evaluation.ts';
import { simulatedUnitsCsv } from './simulated-units.ts';

const FILE = 'data/evaluation/simulated-units.csv';
const text = simulatedUnitsCsv(trialIndicators().indicators);
writeFileSync(FILE, text);
console.log(`units: ${text.split('\n').length - 2} rows of made-up values written to ${FILE}`);
