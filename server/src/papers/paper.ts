import type { GroupKind } from '../groups/group.ts';

/** Kinds of papers, as in the core tables. */
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

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

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

/** Somebody or something that an answer names without describing it. */
export interface Ref {
  readonly id: string;
  readonly name: string;
}

/** What one person is to one paper. Rights follow from this and from the paper's state alone. */
export interface Standing {
  /** Works for the office of the paper's cluster. */
  readonly office: boolean;
  /** The role in the paper's group; roles are not inherited from groups above. */
  readonly role: 'chair' | 'member' | 'guest' | null;
  /** Invited as a guest to this one paper. */
  readonly invited: boolean;
}

/** A paper as one person sees it. */
export interface Paper {
  readonly id: string;
  readonly slug: string;
  readonly type: PaperType;
  readonly title: string;
  readonly language: Language;
  readonly state: PaperState;
  readonly group: Ref & { readonly kind: GroupKind };
  /** Who chairs the lead group. */
  readonly lead: readonly Ref[];
  readonly createdAt: Date;
  readonly createdBy: Ref;
  readonly changedAt: Date;
  readonly changedBy: Ref | null;
  /** Number of the newest publication. */
  readonly publishedNumber: string | null;
  /** The version that was fixed last; until it is published, it may be waiting for that. */
  readonly newestVersion: { readonly number: number; readonly published: boolean } | null;
  readonly standing: Standing;
}
