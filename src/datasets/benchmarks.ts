import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { benchmarkSchema, type Benchmark } from '../model/benchmark.ts';

/** Published estimates of concentration that were read in a source (`data/benchmarks/concentration.json`). */
export function loadBenchmarks(root: string = process.cwd()): readonly Benchmark[] {
  return z.array(benchmarkSchema).parse(JSON.parse(readFileSync(join(root, 'data/benchmarks/concentration.json'), 'utf8')));
}
