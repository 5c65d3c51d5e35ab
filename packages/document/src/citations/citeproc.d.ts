/** So much of citeproc-js as we call; it brings no types of its own. */
declare module 'citeproc' {
  /** An element of a style or a locale, as citeproc takes it instead of XML. */
  export interface CslElement {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (CslElement | string)[];
  }

  export interface System {
    retrieveLocale(name: string): CslElement;
    retrieveItem(id: string): object;
  }

  export interface CitationItem {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
    readonly prefix?: string;
    readonly suffix?: string;
    readonly 'suppress-author'?: boolean;
  }

  export interface Citation {
    readonly citationID: string;
    readonly citationItems: readonly CitationItem[];
    readonly properties: { readonly noteIndex: number };
  }

  /** Id and number of the note of a citation. */
  export type Place = readonly [id: string, noteIndex: number];

  /** `this` is what is printed: a token, or a part of what it wrote. */
  export type Decorate = (
    this: { readonly system_id?: string },
    state: Engine,
    text?: string,
  ) => string;

  export type Format = Readonly<
    Record<string, string | false | Decorate | ((text: string) => string)>
  >;

  export interface RegistryItem {
    readonly id: string;
    readonly seq: number;
    readonly disambig: unknown;
  }

  export class Engine {
    constructor(system: System, style: CslElement, locale: string, forceLocale: boolean);
    readonly opt: { readonly development_extensions: Record<string, boolean> };
    readonly registry: { readonly reflist: readonly RegistryItem[] };
    setOutputFormat(name: string): void;
    getTerm(name: string): string;
    updateItems(ids: readonly string[]): void;
    rebuildProcessorState(
      citations: readonly Citation[],
      format: string,
      uncited: readonly string[],
    ): readonly (readonly [id: string, noteIndex: number, text: string])[];
    processCitationCluster(
      citation: Citation,
      before: readonly Place[],
      after: readonly Place[],
      flag: number,
    ): readonly [
      report: unknown,
      changed: readonly (readonly [index: number, text: string, id: string])[],
    ];
    makeBibliography(): false | readonly [report: unknown, entries: readonly string[]];
  }

  const CSL: {
    readonly Engine: typeof Engine;
    readonly ASSUME_ALL_ITEMS_REGISTERED: number;
    readonly Output: { readonly Formats: Record<string, Format> };
  };
  export default CSL;
}
