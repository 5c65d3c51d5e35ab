/** Brings what people paste, an address or sixteen digits, into the usual four groups. */
export function tidyOrcid(typed: string): string {
  const bare = typed
    .trim()
    .replace(/^(https?:\/\/)?orcid\.org\//i, '')
    .replaceAll(/[\s-]/g, '')
    .toUpperCase();
  return /^\d{15}[\dX]$/.test(bare) ? bare.replaceAll(/(.{4})(?=.)/g, '$1-') : typed.trim();
}

/** Whether the last digit is what ISO 7064 (MOD 11-2) makes of the fifteen before it. */
export function isOrcid(orcid: string): boolean {
  if (!/^(\d{4}-){3}\d{3}[\dX]$/.test(orcid)) return false;
  const digits = orcid.replaceAll('-', '');
  let total = 0;
  for (const digit of digits.slice(0, -1)) total = (total + Number(digit)) * 2;
  const rest = (12 - (total % 11)) % 11;
  return digits.at(-1) === (rest === 10 ? 'X' : String(rest));
}
