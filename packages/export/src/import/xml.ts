import type { Archive } from './archive.ts';

/** Hears an XML text piece by piece. Knows no namespaces: office files always use the same names. */
export interface Listener {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

const pieces =
  /<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;

export function listenTo(xml: string, listener: Listener): void {
  for (const [, ending, name, attributes = '', empty, text] of xml.matchAll(pieces)) {
    if (text !== undefined) listener.text(textOfXml(text));
    if (name === undefined) continue;
    if (!ending) listener.open(name, attributes);
    if (ending || empty) listener.close(name);
  }
}

export const attributeOf = (attributes: string, name: string): string =>
  textOfXml(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** A piece of XML's text with its entities read. */
export const textOfXml = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name)] ?? String(all);
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** The texts of all entries with such a name. */
export const textsIn = (archive: Archive, name: RegExp): readonly string[] =>
  archive.names
    .filter((each) => name.test(each))
    .map((each) => new TextDecoder().decode(archive.unpack(each) ?? new Uint8Array()));
