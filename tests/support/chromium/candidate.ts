/** A browser that might do. */
export interface Candidate {
  readonly executablePath: string;
  /** What it needs beside our own environment to find its libraries and fonts. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Everything that would talk to the network or need a screen is off. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
