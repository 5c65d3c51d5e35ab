import temml from 'temml';

/**
 * A formula as MathML, or null where it cannot be read as one. It is no way to ask the browser
 * for anything: neither links, pictures nor styles.
 */
export function mathml(latex: string, displayMode: boolean): string | null {
  try {
    const math = temml.renderToString(latex, {
      displayMode,
      throwOnError: true,
      trust: false,
      strict: false,
      maxSize: [30, 1000],
      maxExpand: 1000,
    });
    return math.replace(/ style="[^"]*"/g, '');
  } catch {
    return null;
  }
}
