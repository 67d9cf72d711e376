import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';

/** What an independent reader finds in a DOCX file: tables as rows of cell texts, and the paragraphs outside them. */
export interface ReadDocx { readonly tables: readonly (readonly (readonly string[])[])[]; readonly paragraphs: readonly string[]; readonly headerRows: number; readonly landscape: boolean }

/** Opens the package and reads its main part by the names of WordprocessingML, knowing nothing of the library that wrote it. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(bytes);
  const part = (name: string): string => {
    const file = files[name];
    if (file === undefined) throw new Error(`docx: part ${name} is missing (seen ${Object.keys(files).join(', ')})`);
    return strFromU8(file);
  };
  if (!part('[Content_Types].xml').includes('wordprocessingml.document.main+xml')) throw new Error('docx: the package does not say that it holds a document (expected its content type)');
  // Prefixes are taken off, so that a plain parser finds the elements by their local names.
  const { document } = parseHTML(`<x>${part('word/document.xml').replace(/<\?xml[^>]*\?>/, '').replace(/<(\/?)w:(\w+)/g, '<$1w-$2').replace(/<(w-\w+)((?:\s[^<>]*)?)\/>/g, '<$1$2></$1>')}</x>`);
  const texts = (element: Element): string => [...element.querySelectorAll('w-p')].map((p) => [...p.querySelectorAll('w-t')].map((one) => one.textContent ?? '').join('')).join('\n');
  const tables = [...document.querySelectorAll('w-tbl')].map((table) => [...table.querySelectorAll('w-tr')].map((row) => [...row.querySelectorAll('w-tc')].map(texts)));
  const paragraphs = [...document.querySelectorAll('w-p')].filter((p) => p.closest('w-tbl') === null).map((p) => [...p.querySelectorAll('w-t')].map((one) => one.textContent ?? '').join('')).filter((text) => text !== '');
  return { tables, paragraphs, headerRows: [...document.querySelectorAll('w-tblHeader, w-tblheader')].filter((one) => !['off', 'false', '0'].includes(one.getAttribute('w:val') ?? '')).length, landscape: /orient="landscape"/.test(part('word/document.xml')) };
}
