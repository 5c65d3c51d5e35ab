import { CSL, type Decorate, type Format } from './citeproc.ts';
import { type Turn, turned } from './run.ts';

export const FORMAT = 'runs';

/** Between an entry of the bibliography and the key of its source, which stands before it. */
export const KEY_END = '\u{FDEF}';

/**
 * Functions, not templates: citeproc fills templates with `String.replace`, to which `$&` in a
 * title means something.
 */
const turn =
  (name: Turn): Decorate =>
  (_state, text = '') =>
    turned(name, text);

const asItIs: Decorate = (_state, text = '') => text;

const spaced: Decorate = (_state, text = '') => ` ${text} `;

const quoted =
  (opening: string, closing: string, alone: (state: Parameters<Decorate>[0]) => string): Decorate =>
  (state, text) =>
    text === undefined ? alone(state) : state.getTerm(opening) + text + state.getTerm(closing);

function entry(this: { readonly system_id?: string }, _state: unknown, text = ''): string {
  return `${this.system_id ?? ''}${KEY_END}${text}`;
}

const runs: Format = {
  text_escape: (text: string) => text ?? '',
  bibstart: '',
  bibend: '',
  '@passthrough/true': asItIs,
  '@font-style/italic': turn('italic'),
  '@font-style/oblique': turn('italic'),
  '@font-style/normal': turn('upright'),
  // Small capitals are no mark of a paper: names are printed as they are written.
  '@font-variant/small-caps': asItIs,
  '@font-variant/normal': asItIs,
  '@font-weight/bold': turn('bold'),
  '@font-weight/normal': turn('light'),
  '@font-weight/light': asItIs,
  '@text-decoration/none': asItIs,
  '@text-decoration/underline': turn('underline'),
  '@vertical-align/sup': turn('superscript'),
  '@vertical-align/sub': turn('subscript'),
  '@vertical-align/baseline': turn('plain'),
  '@strip-periods/true': asItIs,
  '@strip-periods/false': asItIs,
  '@quotes/true': quoted('open-quote', 'close-quote', (state) => state.getTerm('open-quote')),
  // A single inner quote is nearly always an apostrophe.
  '@quotes/inner': quoted('open-inner-quote', 'close-inner-quote', () => '\u2019'),
  '@quotes/false': asItIs,
  '@cite/entry': asItIs,
  '@bibliography/entry': entry,
  '@display/block': spaced,
  '@display/left-margin': spaced,
  '@display/right-inline': spaced,
  '@display/indent': spaced,
  '@showid/true': asItIs,
  '@URL/true': turn('link'),
  '@DOI/true': turn('link'),
};

// Citeproc knows formats by name, in one table for all of its engines.
CSL.Output.Formats[FORMAT] = runs;
