import { describe, expect, it } from 'vitest';
import { loadInteragency } from '../../datasets/interagency.ts';
import { dutyCells, dutyColumns } from '../../documents/duty-table.ts';
import { checkTable } from '../../documents/table-document.ts';
import { LANGS } from '../../i18n/lang.ts';
import { flows, flowNodes, bodyMatrix, familyMatrix } from './flows.ts';
import { dutyFile } from './duty-file.ts';
import { articleText } from './words.ts';
import { drawnFlows } from '../../charts/flow-network.ts';

describe('the duties as a file', () => {
  it.each(LANGS)('fill every field that a duty must have (%s)', (lang) => {
    const { title, labels, rows } = dutyFile(lang);
    expect(rows.length).toBe(loadInteragency().duties.length);
    for (const row of rows) for (const field of ['id', 'from', 'to', 'what', 'time', 'act', 'article'] as const) expect(row[field], `${row.id} ${field}`).not.toBe('');
    checkTable({ lang, title, lead: [], columns: dutyColumns(labels), rows: rows.map(dutyCells) });
  });
  it('cite articles in the form of each language', () => {
    expect(articleText('72(4), part 2', 'en')).toBe('Art.\u00a072(4), part 2');
    expect(articleText('72(4), part 2', 'ru')).toBe('ст.\u00a072(4), ч.\u00a02');
    expect(articleText('72(4), part 2', 'kk')).toBe('72-бап (4), 2-бөлік');
    expect(articleText('66(1), parts 2-3', 'kk')).toBe('66-бап (1), 2–3-бөліктер');
    expect(articleText('9-1(3)', 'kk')).toBe('9-1-бап (3)');
    expect(articleText('75(4)(5); also 71(6)', 'kk')).toBe('75-бап (4)(5); сондай-ақ 71-бап (6)');
    expect(articleText('36(3)-(4)', 'en')).toBe('Art.\u00a036(3)–(4)');
  });
});

describe('the flows between bodies', () => {
  it('all carry an article, and network and matrix count the same', () => {
    const drawn = drawnFlows(flowNodes('kk'), flows('kk'));
    expect(drawn.length).toBeGreaterThan(90);
    const sum = ({ counts }: ReturnType<typeof bodyMatrix>): number => counts.reduce((all, { n }) => all + n, 0);
    expect(sum(bodyMatrix('kk'))).toBe(drawn.length);
    expect(sum(familyMatrix('kk'))).toBe(drawn.length);
  });
});
