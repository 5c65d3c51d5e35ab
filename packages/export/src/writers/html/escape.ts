import { clean } from '../../clean.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export const escapeHtml = (text: string): string => escapeSigns(clean(text));

/** Text whose line ends count. */
export const escapeLines = (text: string): string =>
  text.split(/\r?\n/u).map(escapeHtml).join('\n');

const escapeSigns = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
