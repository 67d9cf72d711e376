import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { CHANGE_KINDS, type Change, type Changelog } from '../../src/model/changelog.ts';
import type { ReleaseMark } from '../../src/permalinks/ledger.ts';

/** Turns what is unreleased into the entry of a release. Throws when nothing is said: a release tells its readers what it brings. */
export function releaseChanges(log: Changelog, mark: ReleaseMark): Changelog {
  if (log.unreleased.length === 0) throw new Error(`changelog: nothing to release (seen 0 unreleased changes; expected at least one for ${mark.release})`);
  if (log.releases.some(({ release }) => release === mark.release)) throw new Error(`changelog: ${mark.release} is there already (expected a new release)`);
  return { unreleased: [], releases: [{ ...mark, changes: inOrder(log.unreleased) }, ...log.releases] };
}

/** Corrections first, then new, then changed; the order of writing within each. */
export function inOrder(changes: readonly Change[]): Change[] {
  return CHANGE_KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind));
}

const HEADINGS: Readonly<Record<Lang, Readonly<Record<Change['kind'], string>>>> = {
  kk: { correction: 'Түзетулер', new: 'Жаңа', changed: 'Өзгертілген' }, ru: { correction: 'Исправления', new: 'Новое', changed: 'Изменено' }, en: { correction: 'Corrections', new: 'New', changed: 'Changed' },
};

/** `CHANGELOG.md`: each release in the three languages, each change with its permanent links (relative to the site). */
export function changelogMarkdown(log: Changelog, shortAddress: (id: string) => string): string {
  const parts = log.releases.map(({ release, date, changes }) => {
    const languages = LANGS.map((lang) => {
      const groups = CHANGE_KINDS.flatMap((kind) => {
        const own = changes.filter((change) => change.kind === kind);
        return own.length === 0 ? [] : [`**${HEADINGS[lang][kind]}**\n\n${own.map(({ text, ids }) => `- ${text[lang]}${ids.length === 0 ? '' : ` (${ids.map((id) => `\`${shortAddress(id)}\``).join(', ')})`}`).join('\n')}`];
      });
      return `### ${{ kk: 'Қазақша', ru: 'По-русски', en: 'In English' }[lang]}\n\n${groups.join('\n\n')}`;
    });
    return `## ${release} (${date})\n\n${languages.join('\n\n')}`;
  });
  return `# Changelog\n\n${parts.length === 0 ? 'No release yet.' : parts.join('\n\n')}\n`;
}
