import { secureHeaders } from 'hono/secure-headers';

const YEAR = 365 * 24 * 60 * 60;

/**
 * Headers that tell browsers what a page of ours may do: nothing but use our own files, and talk
 * to nobody but us. An answer with a policy of its own (a downloaded file) keeps that.
 *
 * Styles come from files. Style *attributes* are let through for the sake of pasting: what is bold
 * or italic in a text from elsewhere stands there, and browsers would hide it from the editor.
 * None gets any further: the document's schema has no place for them.
 */
export function securityHeaders(publicUrl: string) {
  const { protocol, host } = new URL(publicUrl);
  const secure = protocol === 'https:';
  return secureHeaders({
    overwrite: false,
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      styleSrcAttr: ["'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      // Not every browser counts the WebSocket of an origin as that origin.
      connectSrc: ["'self'", `${secure ? 'wss' : 'ws'}://${host}`],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    strictTransportSecurity: secure && `max-age=${YEAR}`,
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  });
}
