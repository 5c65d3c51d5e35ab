import type { LogLevel } from '../node/settings.ts';
import type { PaperRoom } from './paper-room.ts';

/** What `wrangler.toml` binds, and what an operator may set beside it. */
export interface Env {
  /** PostgreSQL, through Hyperdrive. */
  readonly DATABASE: Hyperdrive;
  /** One object a paper. */
  readonly PAPER_ROOMS: DurableObjectNamespace<PaperRoom>;
  /** The built web application. */
  readonly ASSETS: AssetFiles;
  /** Origin under which people reach this installation. */
  readonly PUBLIC_URL: string;
  readonly MAIL_FROM?: string;
  /** `on`: sources may be looked up by their DOI, at the register outside. */
  readonly DOI_LOOKUP?: 'on' | 'off';
  readonly LOG_LEVEL?: LogLevel;
}
