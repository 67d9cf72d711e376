import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { benchmarkSchema, type Benchmark } from '../model/benchmark.ts';

let loaded: readonly Benchmark[] | undefined;

/**
 * Published estimates of concentration that were read in a source (`data/benchmarks/concentration.json`); each states its
 * unit, basis and offence group, and the numbers of units, incidents and months where the source gives them.
 * @throws when the file does not keep its schema (rule benchmark-schema).
 */
export function loadBenchmarks(root: string = process.cwd()): readonly Benchmark[] {
  if (loaded !== undefined) return loaded;
  const parsed = z.array(benchmarkSchema).safeParse(JSON.parse(readFileSync(join(root, 'data/benchmarks/concentration.json'), 'utf8')));
  if (!parsed.success) throw new Error(`data/benchmarks/concentration.json: ${parsed.error.issues[0]?.path.join('.') ?? ''}: ${parsed.error.issues[0]?.message ?? ''} (rule benchmark-schema)`);
  loaded = parsed.data;
  return loaded;
}
