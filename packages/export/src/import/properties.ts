import type { Source } from './kind.ts';
import { textOfXml, textsIn } from './xml.ts';

/** What an office file calls itself in its properties, which pandoc does not read. */
export function titleInProperties(source: Source): string {
  if (source.kind !== 'docx' && source.kind !== 'odt') return '';
  const [properties = ''] = textsIn(source.archive, /^(?:docProps\/core|meta)\.xml$/);
  const title = /<dc:title(?:\s[^>]*)?>([^<]*)<\/dc:title>/.exec(properties)?.[1] ?? '';
  return textOfXml(title).replace(/\s+/gu, ' ').trim();
}
