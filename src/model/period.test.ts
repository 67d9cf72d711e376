import { expect, it } from 'vitest';
import { yearsOf } from './period.ts';

it('a period within one year is written as that year, a longer one as first and last', () => {
  expect(yearsOf({ from: '2019-01-01', to: '2019-12-31' })).toBe('2019');
  expect(yearsOf({ from: '2010-01-01', to: '2019-12-31' })).toBe('2010–2019');
});
