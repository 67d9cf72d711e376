import type { TableDocument } from './table-document.ts';

/** What the sheet's document needs, already in the reader's language. */
export interface ReviewWords {
  readonly title: string; readonly number: string; readonly recommendation: string; readonly mark: string; readonly remark: string; readonly addressee: string;
  readonly signOff: string; readonly person: string; readonly post: string; readonly date: string; readonly signature: string;
}

/** The table of remarks and proposals with its sign-off page; `items` are the recommendations spoken of, in their order. */
export function reviewDocument(lang: string, words: ReviewWords, reviewer: { readonly name: string; readonly post: string }, items: readonly { readonly id: string; readonly text: string; readonly addressee: string; readonly mark: string; readonly remark: string }[]): TableDocument {
  return {
    lang, title: words.title, lead: [[reviewer.name, reviewer.post].filter((part) => part !== '').join(', ')].filter((line) => line !== ''),
    columns: [
      { heading: words.number, share: 0.06 }, { heading: words.recommendation, share: 0.38 }, { heading: words.addressee, share: 0.14 }, { heading: words.mark, share: 0.14 }, { heading: words.remark, share: 0.28 },
    ],
    rows: items.map(({ id, text, addressee, mark, remark }) => [id, text, addressee, mark, remark]),
    signOff: { title: words.signOff, lines: [[words.person, reviewer.name], [words.post, reviewer.post], [words.date, ''], [words.signature, '']] },
  };
}
