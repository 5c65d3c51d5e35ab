export const groupKinds = [
  'strategy_group',
  'working_group',
  'cross_field_group',
  'lighthouse',
  'project_group',
] as const;
export type GroupKind = (typeof groupKinds)[number];

/** From least to most. */
export const roles = ['guest', 'member', 'chair'] as const;
export type Role = (typeof roles)[number];

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
  readonly parentId: string | null;
  readonly createdAt: Date;
}
