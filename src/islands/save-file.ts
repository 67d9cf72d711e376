/** Hands a file made in the page to the reader: the browser asks or saves as its reader set it. Nothing is sent anywhere. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 10_000);
}

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
