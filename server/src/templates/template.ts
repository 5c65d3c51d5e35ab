import type { Document } from '@eckpunkt/document';
import type { Who } from '../http/who.ts';
import type { Language, PaperType } from '../papers/paper.ts';

/** What a new paper can begin with. */
export interface Template {
  /** Of one that comes along with Eckpunkt, `builtin:white_paper:de`. */
  readonly id: string;
  readonly name: string;
  readonly type: PaperType;
  readonly language: Language;
  readonly builtIn: boolean;
  /** Null where nobody of the cluster made it. */
  readonly createdAt: Date | null;
}

export interface TemplateWithText extends Template {
  readonly document: Document;
  /** The paper whose draft it was; the figures in it are that paper's. */
  readonly paperId: string | null;
}

/** The person a template is looked at for. */
export type Viewer = Pick<Who, 'personId' | 'clusterId' | 'office'>;
