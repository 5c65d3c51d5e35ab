import { PICTURE_TYPES } from './send-figure.ts';

/** Asks for pictures with the browser's own window for files. */
export function choosePictures(
  take: (files: readonly File[]) => void,
  { isSingle = false }: { readonly isSingle?: boolean } = {},
): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = PICTURE_TYPES.join(',');
  input.multiple = !isSingle;
  input.addEventListener('change', () => take([...(input.files ?? [])]));
  input.click();
}
