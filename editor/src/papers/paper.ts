import type { GroupKind } from '../groups/group.ts';
import type { Language } from '../words/language.ts';

export const paperTypes = [
  'position_paper',
  'key_points',
  'white_paper',
  'recommendations',
  'discussion_paper',
  'statement',
  'strategy',
] as const;
export type PaperType = (typeof paperTypes)[number];

export type PaperState =
  | 'drafting'
  | 'editing'
  | 'consultation'
  | 'evaluation'
  | 'cosignature'
  | 'resolution'
  | 'approved'
  | 'published'
  | 'parked'
  | 'superseded'
  | 'withdrawn'
  | 'archived';

interface PersonRef {
  readonly id: string;
  readonly name: string;
}

export interface Paper {
  readonly id: string;
  readonly slug: string;
  readonly type: PaperType;
  readonly title: string;
  readonly language: Language;
  readonly state: PaperState;
  readonly group: { readonly id: string; readonly name: string; readonly kind: GroupKind };
  /** Who chairs the lead group. */
  readonly lead: readonly PersonRef[];
  readonly createdAt: string;
  readonly createdBy: PersonRef;
  readonly changedAt: string;
  readonly changedBy: PersonRef | null;
  readonly schemaVersion: number;
  readonly published: { readonly number: string; readonly url: string } | null;
  /** The version that was fixed last. */
  readonly newestVersion: { readonly number: number; readonly published: boolean } | null;
  readonly may: {
    readonly edit: boolean;
    readonly rename: boolean;
    readonly park: boolean;
    readonly createVersion: boolean;
    readonly publish: boolean;
    readonly invite: boolean;
  };
}
