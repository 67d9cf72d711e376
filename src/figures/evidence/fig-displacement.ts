import { pairedDots } from '../../charts/paired-dots.ts';
import { factEntries } from '../../datasets/facts.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';

const share = (id: string): number => { const value = factEntries().get(id)?.value; if (typeof value !== 'number') throw new Error(`fact ${id}: not a written number (expected data/facts/evidence.json)`); return value / 100; };
const NAMES: Readonly<Record<Lang, { situational: string; focused: string; moved: string; spread: string; axis: string; what: string }>> = {
  kk: { situational: 'Жағдаяттық профилактика', focused: 'Аумаққа бағытталған полиция', moved: 'Қылмыс маңға ығысқан', spread: 'Пайда маңға таралған', axis: 'Бақылаулардың үлесі', what: 'Шолу' },
  ru: { situational: 'Ситуационная профилактика', focused: 'Полиция на выбранной территории', moved: 'Преступность вытеснена в окрестность', spread: 'Польза распространилась на окрестность', axis: 'Доля наблюдений', what: 'Обзор' },
  en: { situational: 'Situational prevention', focused: 'Geographically focused policing', moved: 'Crime displaced to the surroundings', spread: 'Benefits diffused to the surroundings', axis: 'Share of observations', what: 'Review' },
};

/** Displacement beside diffusion of benefits in two reviews. */
export const displacementFigure: Figure = {
  id: 'evidence.fig-displacement',
  chapter: 'evidence',
  kind: 'figure',
  tasks: ['S1.2'],
  sources: ['guerette2009', 'bowers2011'],
  datasets: [],
  rows() {
    return Promise.resolve([{ review: 'situational', moved: share('ww.displ-situational'), spread: share('ww.diff-situational') }, { review: 'focused', moved: share('ww.displ-focused'), spread: share('ww.diff-focused') }]);
  },
  text(lang, rows) {
    const [moved, spread] = ['moved', 'spread'].map((id) => formatPercent(lang, Number(rows[1]?.[id])));
    const say = {
      kk: { title: `Аумаққа бағытталған жұмыста пайданың таралуы (${spread ?? ''}) ығысудан (${moved ?? ''}) жиі`, subtitle: 'Екі шолу, бақылаулардың үлесі', description: 'Жағдаяттық профилактикада екеуі дерлік тең. Екі шолудың бақылаулары мен сызбалары әртүрлі.' },
      ru: { title: `При работе на выбранной территории польза распространяется (${spread ?? ''}) чаще, чем вытесняется преступность (${moved ?? ''})`, subtitle: 'Два обзора, доля наблюдений', description: 'При ситуационной профилактике обе доли почти равны. Наблюдения и схемы двух обзоров различны.' },
      en: { title: `In focused policing diffusion of benefits (${spread ?? ''}) is seen more often than displacement (${moved ?? ''})`, subtitle: 'Two reviews, share of observations', description: 'In situational prevention the two are nearly equal. The observations and designs of the two reviews differ.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const names = NAMES[lang];
    return [{ id: 'review', label: names.what, kind: 'text', words: { situational: names.situational, focused: names.focused } }, { id: 'moved', label: names.moved, kind: 'share', digits: 0 }, { id: 'spread', label: names.spread, kind: 'share', digits: 0 }];
  },
  draw(rows, { lang, size, label, mark }) {
    const names = NAMES[lang];
    return pairedDots(rows.map((row) => ({ label: row['review'] === 'situational' ? names.situational : names.focused, first: Number(row['moved']), second: Number(row['spread']) })), { frame: { size, label, mark }, lang, names: [names.moved, names.spread], axis: names.axis, max: 0.5, digits: 0 });
  },
};
