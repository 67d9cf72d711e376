import { inText } from '../cite/short-form.ts';
import { cardOf } from '../datasets/cards.ts';
import { referenceOf } from '../datasets/citing.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/index.ts';
import type { Figure } from './figure.ts';
import { sourceForms } from './source-forms.ts';

/** Who and what stands behind a figure. */
export interface Credit {
  readonly sources: readonly { readonly id: string; readonly text: string }[];
  readonly datasets: readonly { readonly id: string; readonly title: string; readonly attribution: string }[];
  /** Texts that a publisher asks to stand beside every use, word for word. */
  readonly notices: readonly string[];
}

/** @throws when a source or dataset is unknown, or a dataset's card asks for a notice that is empty. */
export async function figureCredit(figure: Pick<Figure, 'id' | 'sources' | 'datasets'>, lang: Lang): Promise<Credit> {
  const forms = sourceForms(lang);
  const cards = await Promise.all(figure.datasets.map((id) => cardOf(id)));
  return {
    sources: figure.sources.map((id) => ({ id, text: inText([{ form: forms.get(referenceOf(id).id) ?? id }], lang).slice(1, -1) })),
    datasets: cards.map((card) => ({ id: card.id, title: card.title[lang], attribution: card.attribution })),
    notices: [...new Set(cards.flatMap(({ notice }) => (notice === null ? [] : [notice.trim()])))],
  };
}

/** The lines printed under a picture that leaves the site. @param permalink absolute address of the figure */
export function creditLines({ sources, datasets, notices }: Credit, lang: Lang, permalink: string): string[] {
  const named = [...sources.map(({ text }) => text), ...datasets.map(({ title, attribution }) => `${title}, ${attribution}`)].join('; ');
  return [`${named === '' ? '' : `${t(lang, 'fig.source')}: ${named}. `}${t(lang, 'fig.ownAnalysis')}.`, ...notices, `${permalink} · CC BY 4.0`];
}
