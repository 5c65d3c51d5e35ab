import { Extension } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import type { EditorView } from '@tiptap/pm/view';
import { DEFAULT_STYLE, isBibliographyStyle } from '@eckpunkt/document/sources';
import type { Language } from '../../words/language.ts';
import { drawLabels, type Labels } from '../numbering/labels.ts';
import { partsOf, type KnownParts, type Part } from '../numbering/parts.ts';
import { citationLabels, sourcesById, type CitationLabel } from './citation-labels.ts';
import {
  sameRequest,
  type Cited,
  type CitingRequest,
  type OpenCiter,
  type PaperSource,
} from './request.ts';

interface CitingOptions {
  /** That of the paper. */
  readonly language: Language;
  /** What a citation says whose source is gone. */
  readonly lost: string;
  readonly openCiter: OpenCiter;
}

/** An answer, and what it is the answer to: the text may have gone on in the meantime. */
export interface Answered {
  readonly request: CitingRequest;
  readonly cited: Cited;
}

interface CitingState {
  readonly known: KnownParts;
  readonly parts: readonly Part[];
  readonly request: CitingRequest;
  readonly answered: Answered | null;
  readonly labels: Labels<CitationLabel>;
}

const key = new PluginKey<CitingState>('citing');

/** How long the sources and citations must rest until their words are worked out anew. */
const pause = 250;

const kinds: ReadonlySet<string> = new Set(['citation', 'source', 'bibliography']);

/** Says what citations read in the chosen style, and what stands in the list of references. */
export const Citing = Extension.create<CitingOptions>({
  name: 'citing',
  addOptions: () => ({
    language: 'de',
    lost: '',
    openCiter: () => ({
      cite: () => Promise.resolve({ citations: [], references: [] }),
      close: () => undefined,
    }),
  }),
  addProseMirrorPlugins() {
    const { options } = this;
    return [
      new Plugin<CitingState>({
        key,
        state: {
          init: (_config, { doc }) => lookThrough(doc, new Mapping(), null, options),
          apply: (tr, before) => follow(tr, before, options),
        },
        props: { decorations: (state) => key.getState(state)?.labels.drawn },
        view: (view) => keepCited(view, options),
      }),
    ];
  },
});

/** What is known of the paper's sources and citations at this moment. */
export const citingIn = (state: EditorState): CitingState | undefined => key.getState(state);

function follow(tr: Transaction, before: CitingState, options: CitingOptions): CitingState {
  const answered: Answered | undefined = tr.getMeta(key);
  if (!tr.docChanged && answered === undefined) return before;
  const now = { ...before, answered: answered ?? before.answered };
  return lookThrough(tr.doc, tr.mapping, now, options);
}

function lookThrough(
  doc: ProseMirrorNode,
  mapping: Mapping,
  before: CitingState | null,
  options: CitingOptions,
): CitingState {
  const known: KnownParts = before?.known ?? new WeakMap();
  const parts = partsOf(doc, kinds, known);
  const asked = requestOf(parts, options.language);
  const request = before && sameRequest(before.request, asked) ? before.request : asked;
  const answered = request.sources.length > 0 ? (before?.answered ?? null) : null;
  const labels = citationLabels(parts, request, answered, options.lost);
  return {
    known,
    parts,
    request,
    answered,
    labels: drawLabels(labels, before?.labels, mapping, doc),
  };
}

function requestOf(parts: readonly Part[], language: Language): CitingRequest {
  const nodes = parts.map(({ node }) => node);
  const named = (name: string) => nodes.filter(({ type }) => type.name === name);
  const style: unknown = named('bibliography')[0]?.attrs['style'];
  return {
    sources: [...sourcesById(named('source').map(sourceOf))].map(([id, csl]) => ({ id, csl })),
    citations: named('citation').map(({ attrs }) => attrs['items']),
    style: isBibliographyStyle(style) ? style : DEFAULT_STYLE,
    language,
  };
}

const sourceOf = ({ attrs }: ProseMirrorNode): PaperSource => ({
  id: String(attrs['id']),
  csl: attrs['csl'],
});

/** Asks for the words again whenever what they depend on has changed and then rested. */
function keepCited(view: EditorView, { openCiter }: CitingOptions) {
  const citer = openCiter();
  let asked: CitingRequest | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (request: CitingRequest) => {
    const cited = await citer.cite(request);
    if (asked === request && !view.isDestroyed) {
      view.dispatch(view.state.tr.setMeta(key, { request, cited }));
    }
  };
  const look = () => {
    const request = citingIn(view.state)?.request;
    if (request === undefined || request === asked || request.sources.length === 0) return;
    asked = request;
    clearTimeout(timer);
    timer = setTimeout(() => void ask(request), pause);
  };
  look();
  return {
    update: look,
    destroy() {
      clearTimeout(timer);
      citer.close();
    },
  };
}
