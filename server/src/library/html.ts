import { html } from 'hono/html';

/** Markup whose text parts are escaped already. */
export type Html = ReturnType<typeof html>;
