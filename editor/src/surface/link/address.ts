import { isAllowedHref } from '@eckpunkt/document';

/** Where people type `www.bmg.bund.de` or a mail address, they mean a whole one. */
export function addressFrom(typed: string): string | null {
  const text = typed.trim();
  const whole = completed(text);
  return whole !== null && isAllowedHref(whole) ? whole : null;
}

function completed(text: string): string | null {
  if (/^(https?:\/\/|mailto:)/i.test(text)) return text;
  if (/^[^\s@/]+@[^\s@/]+\.\p{L}{2,}$/u.test(text)) return `mailto:${text}`;
  // A host has a point in it; a colon elsewhere would be a scheme that we do not want.
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:]\S*)?$/u.test(text) ? `https://${text}` : null;
}
