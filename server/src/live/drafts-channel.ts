/** Who writes; when it is alone, nobody needs to be told. */
export interface Writer {
  readonly name: string;
  readonly isAlone: boolean;
}

/** On this channel every process hears which drafts have moved on. */
export const DRAFTS_CHANNEL = 'drafts';
