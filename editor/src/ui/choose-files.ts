interface Kinds {
  /** Endings or media types. */
  readonly accept: readonly string[];
  readonly isSingle?: boolean;
}

/** Asks for files with the browser's own window for them; nothing happens where none is chosen. */
export function chooseFiles(
  take: (files: readonly File[]) => void,
  { accept, isSingle = false }: Kinds,
): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept.join(',');
  input.multiple = !isSingle;
  input.addEventListener('change', () => take([...(input.files ?? [])]));
  input.click();
}
