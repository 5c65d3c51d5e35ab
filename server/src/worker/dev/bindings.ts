import type { Settings } from '../../node/settings.ts';

const text = (value: string) => ({ type: 'plain_text', value }) as const;

/** What an operator would set in `wrangler.toml`, out of the settings that Node reads. */
export const bindingsOf = ({ publicUrl, mailFrom, logLevel, doiLookup }: Settings) => ({
  PUBLIC_URL: text(publicUrl),
  MAIL_FROM: text(mailFrom),
  LOG_LEVEL: text(logLevel),
  DOI_LOOKUP: text(doiLookup ? 'on' : 'off'),
});
