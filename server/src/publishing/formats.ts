import type { FormatName } from '@eckpunkt/export';

/** The formats that every publication comes in, in the order in which readers see them. */
export const publicFormats = ['pdf', 'docx', 'html', 'md'] as const satisfies readonly FormatName[];
