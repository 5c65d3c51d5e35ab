/**
 * The pictures among what was dropped or pasted. Word and spreadsheets put a picture of the text
 * beside the text itself: where there are words, the words are meant.
 */
export function picturesIn(data: DataTransfer | null): readonly File[] {
  const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
  return files.length > 0 && !hasWords(data?.getData('text/html') ?? '') ? files : [];
}

function hasWords(html: string): boolean {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return (page.body.textContent ?? '').trim() !== '';
}
