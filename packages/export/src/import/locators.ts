import { LOCATOR_LABELS } from '@eckpunkt/document/sources';

type Label = keyof typeof LOCATOR_LABELS;

export interface Located {
  readonly locator?: string;
  readonly label?: Label;
  readonly suffix?: string;
}

/** As people shorten them, beside the full words. */
const short: Partial<Record<Label, readonly string[]>> = {
  page: ['S.', 'Seiten', 'p.', 'pp.', 'pages'],
  chapter: ['Kap.', 'chap.', 'chaps.', 'ch.', 'chapters'],
  section: ['§', '§§', 'Abschn.', 'sec.', 'secs.', 'sections'],
  paragraph: ['Abs.', 'Rn.', 'para.', 'paras.', '¶', 'paragraphs'],
  article: ['Art.'],
  volume: ['Bd.', 'vol.', 'vols.'],
  column: ['Sp.', 'col.'],
  line: ['Z.', 'Zeilen', 'l.', 'lines'],
  verse: ['V.', 'v.'],
  figure: ['Abb.', 'fig.', 'figs.'],
  table: ['Tab.'],
  note: ['Fn.', 'Anm.', 'n.', 'fn.'],
  issue: ['Nr.', 'no.'],
  folio: ['Bl.', 'fol.'],
};

const labels = (Object.keys(LOCATOR_LABELS) as readonly Label[]).flatMap((label) => {
  const { de, en } = LOCATOR_LABELS[label];
  return [label, de, en, ...(short[label] ?? [])].map(
    (word) => [word.toLowerCase(), label] as const,
  );
});

const place = /^\{?((?:\d[\w.]*|[ivxlcdm]+\b)(?:\s*[-–—,]\s*\d[\w.]*)*(?:\s*ff?\.)?)\}?/i;

/** What follows a key in a citation: "S. 12 f., Hervorhebung von uns". A bare number is a page. */
export function locatedIn(text: string): Located {
  const rest = text.replace(/^[\s,]+/, '').trim();
  const [word = '', label] = labels.find(([each]) => startsWithWord(rest, each)) ?? [];
  const after = rest.slice(word.length).trimStart();
  const found = place.exec(after);
  const isBareNumber = label === undefined && !/^\d/.test(after);
  if (!found || isBareNumber) return rest === '' ? {} : { suffix: rest };
  const suffix = after.slice(found[0].length).replace(/^[\s,]+/, '');
  const locator = found[1] ?? '';
  return { locator, label: label ?? 'page', ...(suffix !== '' && { suffix }) };
}

const startsWithWord = (text: string, word: string): boolean =>
  text.toLowerCase().startsWith(word) && /^[\s\d{]/.test(text.slice(word.length));
