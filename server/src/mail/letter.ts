import { html } from 'hono/html';

/** A mail before it has a form: every mail of ours is one of these. */
export interface Letter {
  readonly to: { readonly name: string; readonly language: 'de' | 'en' };
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The one thing to do, as a link of ours. */
  readonly action: { readonly label: string; readonly url: string };
  readonly after: readonly string[];
}

export interface Written {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const frame = {
  de: {
    greeting: (name: string) => `Guten Tag ${name},`,
    closing: 'Ihr Eckpunkt',
    otherwise: 'Wenn sich der Link nicht öffnet, kopieren Sie bitte diese Adresse:',
  },
  en: {
    greeting: (name: string) => `Hello ${name},`,
    closing: 'Eckpunkt',
    otherwise: 'If the link does not open, please copy this address:',
  },
} as const;

function plainText({ to, paragraphs, action, after }: Letter) {
  const { greeting, closing } = frame[to.language];
  const link = `${action.label}:\n${action.url}`;
  return [greeting(to.name), ...paragraphs, link, ...after, closing].join('\n\n') + '\n';
}

const paragraphIn = (text: string) => html`<p style="margin:0 0 16px">${text}</p>`;

/** Inline styles and one column: mail programs know little else. No picture, nothing fetched. */
function page({ to, subject, paragraphs, action, after }: Letter) {
  const { greeting, closing, otherwise } = frame[to.language];
  return html`<!doctype html>
    <html lang="${to.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${subject}</title>
      </head>
      <body style="margin:0;padding:24px;font:16px/1.5 'Fira Sans',Helvetica,Arial,sans-serif">
        <main style="max-width:560px;margin:0 auto">
          ${paragraphIn(greeting(to.name))} ${paragraphs.map(paragraphIn)}
          <p style="margin:24px 0">
            <a
              href="${action.url}"
              style="display:inline-block;padding:12px 20px;border:1px solid #8a90b5;border-radius:4px;background:#171a2b;color:#ffffff;text-decoration:none;font-weight:bold"
              >${action.label}</a
            >
          </p>
          ${after.map(paragraphIn)} ${paragraphIn(closing)}
          <p style="margin:32px 0 0;font-size:14px;overflow-wrap:anywhere">
            ${otherwise}<br />${action.url}
          </p>
        </main>
      </body>
    </html>`;
}

/** One letter in both forms: plain text for everybody, and simple HTML that reads the same. */
export const letter = (content: Letter): Written => ({
  subject: content.subject,
  text: plainText(content),
  html: String(page(content)),
});
