import { LANGS, type Lang } from '../i18n/lang.ts';
import { CHAPTER_IDS, type ChapterId } from './chapter.ts';

/** One page of a chapter: the language of its address and the language of the text it shows. */
export interface ChapterVersion { readonly chapter: ChapterId; readonly lang: Lang; readonly written: Lang }

/**
 * The pages of every chapter that is written in any language. A draft whose translation is missing is shown in the first
 * language that has it, Kazakh before Russian before English; the page says so above the text.
 * @param entries `kk/concentration`, one for each text there is
 */
export function chapterVersions(entries: readonly string[]): ChapterVersion[] {
  const have = new Set(entries);
  return CHAPTER_IDS.flatMap((chapter) => LANGS.flatMap((lang) => {
    const written = [lang, ...LANGS].find((other) => have.has(`${other}/${chapter}`));
    return written === undefined ? [] : [{ chapter, lang, written }];
  }));
}
