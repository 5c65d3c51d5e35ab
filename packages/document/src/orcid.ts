/** The ORCID iD that somebody has typed or pasted as an address, spelled 0000-0002-1825-0097. */
export function orcidIn(typed: string): string | null {
  const match = /^(?:https?:\/\/orcid\.org\/)?(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])\/?$/i.exec(
    typed.trim(),
  );
  const id = match?.slice(1).join('-').toUpperCase();
  return id !== undefined && hasRightCheckDigit(id) ? id : null;
}

/** ISO 7064, MOD 11-2: finds every single wrong digit and every pair in the wrong order. */
function hasRightCheckDigit(id: string): boolean {
  const digits = [...id.replaceAll('-', '')];
  const last = digits.pop();
  const total = digits.reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return last === (check === 10 ? 'X' : String(check));
}
