import temml from 'temml';

/** A formula as MathML, which the browser draws and reads aloud, or what is wrong with it. */
export type Typeset =
  { readonly ok: true; readonly math: Element } | { readonly ok: false; readonly message: string };

/** Words of people, so nothing in them may lead out, and no macro may grow without end. */
const limits = { throwOnError: true, trust: false, maxExpand: 500 };

export function typeset(latex: string, isBlock: boolean): Typeset {
  const frame = document.createElement('span');
  try {
    temml.render(latex, frame, { ...limits, maxSize: [40, 40], displayMode: isBlock });
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
  const math = frame.firstElementChild;
  return math === null ? { ok: false, message: '' } : { ok: true, math };
}
