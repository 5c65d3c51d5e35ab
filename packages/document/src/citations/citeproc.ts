// The one file that knows citeproc; whoever uses our types needs those of its module too.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./citeproc.d.ts" />
import CSL from 'citeproc';

export type { Citation, CitationItem, CslElement, Decorate, Engine, Format, Place } from 'citeproc';
export { CSL };
