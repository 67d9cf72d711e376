import type { APIRoute } from 'astro';
import { loadPractice } from '../../../datasets/practice.ts';
import { docxBytes } from '../../../documents/table-docx.ts';
import { bookletDocument } from '../../../figures/booklet.ts';
import { LANGS, type Lang } from '../../../i18n/lang.ts';
import type { Checklist } from '../../../model/practice.ts';

interface Form { readonly checklist: Checklist; readonly lang: Lang }

/** Methodological booklets as documents: `/tables/booklets/{addressee}.{lang}.docx`. */
export function getStaticPaths() {
  return loadPractice().checklists.flatMap((checklist) => LANGS.map((lang) => ({ params: { file: `${checklist.id}.${lang}.docx` }, props: { checklist, lang } satisfies Form })));
}

export const GET: APIRoute<Form> = async ({ props: { checklist, lang } }) => new Response(await docxBytes(bookletDocument(checklist, lang)), { headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } });
