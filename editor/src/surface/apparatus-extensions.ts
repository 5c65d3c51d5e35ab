import type { AnyExtension } from '@tiptap/core';
import type { Language } from '../words/language.ts';
import { Atoms } from './atoms/atoms.ts';
import { CiteCommands } from './citing/cite-commands.ts';
import { Citing } from './citing/citing.ts';
import type { OpenCiter } from './citing/request.ts';
import { Formulas } from './formula/formulas.ts';
import { Footnotes } from './notes/footnotes.ts';
import { Numbering } from './numbering/numbering.ts';
import type { Opening } from './openings.ts';
import { References } from './references/references.ts';
import { CarrySources } from './sources/carry-sources.ts';
import { KeepSources } from './sources/keep-sources.ts';
import { SourceCommands } from './sources/source-commands.ts';

/** What footnotes, references and citations need from around the text. */
export interface ApparatusOptions {
  /** What the screen says where a reference has lost its target, or a citation its sources. */
  readonly lost: { readonly reference: string; readonly source: string };
  readonly openCiter: OpenCiter;
}

interface Surroundings {
  readonly language: Language;
  readonly open: (what: Opening) => void;
  readonly apparatus: ApparatusOptions;
}

/** Numbers, footnotes, formulas, references, citations and sources. */
export const apparatusExtensions = ({
  language,
  open,
  apparatus: { lost, openCiter },
}: Surroundings): readonly AnyExtension[] => [
  Atoms.configure({ open }),
  CarrySources,
  CiteCommands,
  Citing.configure({ language, lost: lost.source, openCiter }),
  Footnotes,
  Formulas,
  KeepSources,
  Numbering.configure({ language, lost: lost.reference }),
  References,
  SourceCommands,
];
