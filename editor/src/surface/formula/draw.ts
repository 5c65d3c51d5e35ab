/** Draws a formula into a place; what cannot be drawn stands there as it was written. */
export async function drawFormula(
  place: HTMLElement,
  latex: string,
  isBlock: boolean,
): Promise<void> {
  place.dataset['latex'] = latex;
  if (place.childNodes.length === 0) place.textContent = latex;
  const { typeset } = await import('./typeset.ts');
  // Another formula may have been asked for while this one was on its way.
  if (place.dataset['latex'] !== latex) return;
  const set = typeset(latex, isBlock);
  place.classList.toggle('formula-wrong', !set.ok);
  place.replaceChildren(set.ok ? set.math : latex);
}

/** Says a formula as its author has said it; without that, as it was written. */
export function nameFormula(place: HTMLElement, latex: string, alt: string): void {
  place.setAttribute('role', 'math');
  place.setAttribute('aria-label', alt === '' ? latex : alt);
}
