import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const template = new URL('../../templates/odt-styles.xml', import.meta.url);

/** Those of the styles that pandoc names but does not know. */
const named = /text:style-name="([A-Z][a-z]+) (Label|Title|Credit)"/g;

/**
 * Gives an ODT the styles of our boxes. Pandoc writes their names as they are; in XML a space in a
 * name is spelt `_20_`.
 */
export function withOdtStyles(odt: Uint8Array): Uint8Array<ArrayBuffer> {
  const files = unzipSync(odt);
  const styles = readFileSync(template, 'utf8');
  const change = (name: string, by: (xml: string) => string): void => {
    const file = files[name];
    if (file) files[name] = strToU8(by(strFromU8(file)));
  };
  change('styles.xml', (xml) => xml.replace('</office:styles>', () => `${styles}</office:styles>`));
  change('content.xml', (xml) => xml.replace(named, 'text:style-name="$1_20_$2"'));
  return new Uint8Array(zipSync(zippable(files), { mtime: '1980-01-01T00:00:00' }));
}

/** The kind of file comes first and unpacked, so that it can be told by its first bytes. */
function zippable({ mimetype = new Uint8Array(), ...files }: Record<string, Uint8Array>): Zippable {
  return { mimetype: [mimetype, { level: 0 }], ...files };
}
