/**
 * Whose work citing is, as its licence asks to be said in the interface: where a style is chosen.
 * Bundlers drop comments; this is a value, so that it also stays in what is delivered.
 */
export const CITEPROC_NOTICE = {
  text: 'citeproc-js, © 2009–2019 Frank Bennett, Common Public Attribution License (CPAL) 1.0',
  href: 'https://github.com/Juris-M/citeproc-js',
} as const;
