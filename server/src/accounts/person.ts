export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** An account, as its owner sees it. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: string | null;
  readonly language: Language;
  readonly office: boolean;
}
