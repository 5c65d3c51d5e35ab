import type { PaperType } from '../papers/paper.ts';
import type { Language } from '../words/language.ts';

/** What a new paper can begin with. */
export interface Template {
  readonly id: string;
  readonly name: string;
  readonly type: PaperType;
  readonly language: Language;
  readonly builtIn: boolean;
  readonly createdAt: string | null;
  readonly may: { readonly delete: boolean };
}
