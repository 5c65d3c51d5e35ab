/**
 * The text of a file by paragraphs, each in pieces: between the pieces stood something else (a
 * note, a picture, a formula), in whose place other words may have come.
 */
export type Pieces = readonly string[];

export interface Collector {
  begin(): void;
  end(): void;
  text(text: string): void;
  /** Something other than text stands here. */
  cut(): void;
  readonly found: readonly Pieces[];
}

/** Collects paragraphs, which may stand in others: a text box hangs in one, a note too. */
export function collectParagraphs(): Collector {
  const found: string[][] = [];
  const open: string[][] = [];
  const cut = () => void open.at(-1)?.push('');
  return {
    found,
    begin() {
      cut();
      const pieces = [''];
      found.push(pieces);
      open.push(pieces);
    },
    end: () => void open.pop(),
    text(text) {
      const pieces = open.at(-1);
      if (pieces) pieces.push((pieces.pop() ?? '') + text);
    },
    cut,
  };
}

/** Text between two marks, where marks may stand within marks: fields, changes, comments. */
export function collectStretches() {
  const open: { readonly label: string; text: string }[] = [];
  return {
    begin: (label: string) => void open.push({ label, text: '' }),
    end: () => open.pop(),
    text(text: string) {
      for (const stretch of open) stretch.text += text;
    },
  };
}
