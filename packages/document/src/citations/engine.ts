import { CSL, type Engine } from './citeproc.ts';
import { FORMAT } from './output-format.ts';
import { readCslItem } from './read-csl-item.ts';
import { guarded } from './run.ts';
import type { StyleData } from './style-data.ts';

/** A citeproc of its own, which asks for sources by key. They are judged here once more. */
export function openEngine(data: StyleData, cslOf: (key: string) => unknown): Engine {
  const language = data.locale.attrs['xml:lang'] ?? 'en-US';
  const system = {
    retrieveLocale: (name: string) => (name === language ? data.locale : data.fallback),
    retrieveItem(key: string) {
      const judged = readCslItem(cslOf(key));
      const item = judged.ok ? judged.source : { type: 'document' };
      return { ...guardedIn(item), id: key };
    },
  };
  const engine = new CSL.Engine(system, data.style, language, true);
  engine.opt.development_extensions['wrap_url_and_doi'] = true;
  engine.setOutputFormat(FORMAT);
  return engine;
}

const guardedIn = (item: object): object =>
  JSON.parse(JSON.stringify(item), (_name, value: unknown) =>
    typeof value === 'string' ? guarded(value) : value,
  );
