import { statusGrid, type StatusLook } from '../../charts/status-grid.ts';
import { loadComparison } from '../../datasets/comparison.ts';
import { withCase } from '../../i18n/cases.ts';
import { formatNumber } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';

/** Which cells rest on a source that was read, how many findings each holds, and which were not found. */
export const comparisonMap: Figure = {
  id: 'comparison.fig-map',
  chapter: 'comparison',
  kind: 'figure',
  tasks: ['S1.2'],
  sources: [],
  datasets: [],
  rows() {
    const { jurisdictions, dimensions, rows } = loadComparison();
    return Promise.resolve(jurisdictions.flatMap((jurisdiction) => dimensions.map((dimension) => {
      const cell = rows.filter((row) => row.jurisdiction === jurisdiction.id && row.dimension === dimension.id);
      const strong = cell.filter(({ kind }) => kind === 'act' || kind === 'official').length;
      return { jurisdiction: jurisdiction.id, dimension: dimension.id, findings: cell.length, strong, state: cell.length === 0 ? 'empty' : strong > 0 ? 'strong' : 'other' };
    })));
  },
  text(lang, rows) {
    const abroad = rows.filter((row) => row['jurisdiction'] !== 'KZ');
    const n = (state: string): number => abroad.filter((row) => row['state'] === state).length;
    const [all, filled, strong, empty] = [abroad.length, abroad.length - n('empty'), n('strong'), n('empty')].map((value) => formatNumber(lang, value)) as [string, string, string, string];
    const say = {
      kk: { title: `Шетелдік ${all} ұяшықтың ${withCase(filled, 'px3')} оқылған дереккөзге сүйенеді`, subtitle: 'Ұяшықтағы сан жазбалар санын көрсетеді; сызықша «табылмады» дегенді білдіреді. Қазақстан соңғы жолда', description: `Жиырма юрисдикция мен он екі өлшемнің ${strong} ұяшығында кемінде бір норма не ресми мәтін оқылған. ${empty} ұяшық бойынша ештеңе табылмады; картадағы адамдарды қорғау ережесі бәрінен сирек табылады.` },
      ru: { title: `Из ${all} зарубежных клеток на прочитанный источник опираются ${filled}`, subtitle: 'Число в клетке — количество записей; черта означает «не найдено». Казахстан — в последней строке', description: `В ${strong} клетках двадцати юрисдикций прочитан хотя бы один текст нормы или официальный текст. По ${empty} клеткам ничего не найдено; реже всего находится правило защиты людей на карте.` },
      en: { title: `Of ${all} foreign cells, ${filled} rest on a source that was read`, subtitle: 'The number in a square counts findings; a dash means not found. Kazakhstan is the last row', description: `In ${strong} cells of the twenty jurisdictions at least one norm or official text was read. For ${empty} cells nothing was found; a rule that protects persons on the map is found least often.` },
    } as const;
    return { ...say[lang], note: t(lang, 'compare.notProof') };
  },
  columns(lang) {
    const { jurisdictions, dimensions } = loadComparison();
    return [
      { id: 'jurisdiction', label: t(lang, 'compare.jurisdiction'), kind: 'text', words: Object.fromEntries(jurisdictions.map(({ id, name }) => [id, name[lang]])) },
      { id: 'dimension', label: t(lang, 'compare.dimension'), kind: 'text', words: Object.fromEntries(dimensions.map(({ id, name }) => [id, name[lang]])) },
      { id: 'findings', label: t(lang, 'compare.rows'), kind: 'count' },
      { id: 'strong', label: t(lang, 'compare.strong'), kind: 'count' },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    const { jurisdictions, dimensions } = loadComparison();
    const looks: Record<string, StatusLook> = {
      strong: { fill: 'var(--seq-5, #35509f)', ink: 'var(--bg, #ffffff)', words: t(lang, 'compare.strong'), sign: 'n' },
      other: { fill: 'var(--seq-2, #a1ccee)', words: t(lang, 'compare.other'), sign: 'n' },
      empty: { words: t(lang, 'compare.notFound'), sign: '–' },
    };
    return statusGrid(jurisdictions.map(({ id, name }) => ({
      label: name[lang],
      strong: id === 'KZ',
      cells: dimensions.map((dimension) => {
        const cell = rows.find((row) => row['jurisdiction'] === id && row['dimension'] === dimension.id);
        const state = String(cell?.['state'] ?? 'empty');
        return { look: state, sign: state === 'empty' ? '–' : String(cell?.['findings']) };
      }),
    })), { frame: { size, label, mark }, columns: dimensions.map(({ name }) => name[lang]), looks });
  },
};
