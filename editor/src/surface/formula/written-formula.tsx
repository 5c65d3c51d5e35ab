import { useEffect, useRef } from 'react';
import { drawFormula, nameFormula } from './draw.ts';

interface WrittenFormulaProps {
  readonly latex: string;
  readonly alt: string;
}

/** A formula in a line that is read and not written. */
export function WrittenFormula({ latex, alt }: WrittenFormulaProps) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const { current } = place;
    if (current === null) return;
    void drawFormula(current, latex, false);
    nameFormula(current, latex, alt);
  }, [latex, alt]);
  return <span ref={place} />;
}
