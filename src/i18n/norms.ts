import { withCase } from './cases.ts';
import { formatDate } from './dates.ts';
import type { Lang } from './lang.ts';

/** «№» with what it numbers; never a hyphen or a suffix after the digits. */
export function numero(numbered: string): string {
  return `№\u00A0${numbered}`;
}

/** A place in an act: article, then paragraph, then subparagraph, as far as the citation goes. */
export interface NormPlace {
  readonly article: string | number;
  readonly paragraph?: string | number | undefined;
  readonly subparagraph?: string | number | undefined;
}

/**
 * The place of a norm in the grammar of the language: «40-бабы 2-тармағының 3) тармақшасы» · «подпункт 3) пункта 2 статьи 40» ·
 * “Article 40(2)(3)”. In Kazakh the lowest level is possessed, the one above stands in the genitive, and a third above it
 * keeps the bare possessive (pattern of the official texts: two neighbouring genitives are one too many).
 */
export function formatNorm(lang: Lang, { article, paragraph, subparagraph }: NormPlace): string {
  if (lang === 'en') return `Article ${article}${[paragraph, subparagraph].map((level) => (level === undefined ? '' : `(${level})`)).join('')}`;
  if (lang === 'ru') {
    const levels = [
      ...(subparagraph === undefined ? [] : [`подпункт ${subparagraph})`]),
      ...(paragraph === undefined ? [] : [`${subparagraph === undefined ? 'пункт' : 'пункта'} ${paragraph}`]),
      `${subparagraph === undefined && paragraph === undefined ? 'статья' : 'статьи'} ${article}`,
    ];
    return levels.join(' ');
  }
  const levels = [
    `${article}-бап`,
    ...(paragraph === undefined ? [] : [`${paragraph}-тармақ`]),
    ...(subparagraph === undefined ? [] : [`${subparagraph}) тармақша`]),
  ];
  return levels.map((level, i) => withCase(level, i === levels.length - 2 ? 'px3+gen' : 'px3')).join(' ');
}

export interface Act {
  /** Who adopted it, in the nominative: «Қазақстан Республикасы Үкіметі». */
  readonly body: string;
  /** ISO date of adoption. */
  readonly date: string;
  readonly number: string;
  /** The kind of act with its possessive, as printed: «Заңы», «қаулысы», «бұйрығы». */
  readonly kind: string;
  /** The title without quotes, for acts that are named by it. */
  readonly title?: string | undefined;
}

/** First mention of an act in Kazakh: «…туралы» Қазақстан Республикасының 2025 жылғы 30 желтоқсандағы № 245-VIII Заңы. */
export function citeActKazakh({ body, date, number, kind, title }: Act): string {
  const named = title === undefined ? '' : `«${title}» `;
  return `${named}${withCase(body, 'gen')} ${formatDate('kk', date, 'long:loc_attr')} № ${number} ${kind}`;
}

/** The day of a registration note, which has its own old pattern: «2016 жылы 4 ақпанда № 13004 болып тіркелді». */
export function registeredOn(date: string): string {
  return formatDate('kk', date, 'long:loc').replace(' жылғы ', ' жылы ');
}
