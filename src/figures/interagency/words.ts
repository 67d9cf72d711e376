import { actorOf, loadInteragency } from '../../datasets/interagency.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Duty } from '../../model/interagency.ts';

type Words = Readonly<Record<string, string>>;
type Vocabulary = 'kinds' | 'groups' | 'flags' | 'timings' | 'triggers' | 'forms' | 'modalities' | 'families' | 'levels' | 'limits';

/** One vocabulary of the data in a language. */
export function dutyWords(lang: Lang, name: Vocabulary): Words {
  return Object.fromEntries(Object.entries(loadInteragency().words[name]).map(([id, text]) => [id, text[lang]]));
}

/** Article as cited in running lists: `Art. 72(3)(2)`, `72-бап (3)(2)`; parts of points are named in words. */
export function articleText(article: string, lang: Lang): string {
  const dashed = article.replace(/(\d)-(\d+)(?=$|;)/g, (whole, a: string, b: string, at: number) => (at === 0 ? whole : `${a}–${b}`)).replace(/\)-\(/g, ')–(').replace(/parts (\d)-(\d)/, 'parts $1–$2');
  if (lang === 'en') return `Art.\u00a0${dashed}`;
  if (lang === 'ru') return `ст.\u00a0${dashed.replace(/parts? ([\d–]+)/g, 'ч.\u00a0$1').replace('also ', 'также ')}`;
  return dashed.replace(/parts ([\d–]+)/g, '$1-бөліктер').replace(/part (\d)/g, '$1-бөлік').replace(/^(\d+(?:-\d+)?)\s*/, '$1-бап ').replace(/also (\d+)\s*/, 'сондай-ақ $1-бап ').trim();
}

/** Number of an act as it stands beside an article, never broken at its hyphen: the two laws of this analysis only. */
export function actNumber(act: string): string {
  return act === 'kz-law-199-v-2014' ? '199\u2011V' : '245\u2011VIII';
}

/** Article with the number of its law. */
export function normText({ act, article }: Pick<Duty, 'act' | 'article'>, lang: Lang): string {
  return `№\u00a0${actNumber(act)}, ${articleText(article, lang)}`;
}

/** What the text says on time, in words. */
export function timeText(duty: Pick<Duty, 'timing' | 'limit'>, lang: Lang): string {
  const { limits, timings } = loadInteragency().words;
  return (duty.limit === undefined ? timings[duty.timing] : limits[duty.limit])?.[lang] ?? duty.timing;
}

/** Short name of a body. */
export function bodyName(id: string, lang: Lang): string {
  return actorOf(id).short[lang];
}

/** “Police → School; Health bodies”. */
export function wayText({ from, to }: Pick<Duty, 'from' | 'to'>, lang: Lang): string {
  return `${bodyName(from, lang)} → ${to.map((id) => bodyName(id, lang)).join('; ')}`;
}
