/** The built web application of `editor/dist`, as the host can read it. */
export interface WebApp {
  /** The page that every `/app/…` address answers with. */
  shell(): Promise<string>;
  /** One built file by its path below `dist` (`assets/main-a1b2.js`), or null where none is. */
  file(path: string): Promise<WebAppFile | null>;
  /** Address of the built stylesheet of the public pages, as `/assets/public-a1b2.css`. */
  publicStylesheet(): string;
}

export interface WebAppFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}
