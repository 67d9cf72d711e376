import { wilsonInterval } from '../../stats/binomial-interval.ts';
import { DESIGN_EFFECT } from '../../model/trial-indicator.ts';

/** Interval of a filled line of a form; none where everything is counted or chance is not that of a share. */
export function exampleInterval(error: string, cases: number, base: number): readonly [number, number] | undefined {
  if (error !== 'survey' && error !== 'binomial') return undefined;
  const effective = error === 'survey' ? Math.round(base / DESIGN_EFFECT) : base;
  const made = wilsonInterval(Math.round((cases / base) * effective), effective);
  return made.ok ? made.value : undefined;
}
