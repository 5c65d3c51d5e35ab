import { attributes } from '../../attributes.ts';
import type { DocumentNode } from '../../document.ts';
import type { ProblemCode } from '../problem.ts';
import type { Reading, Rule } from '../rule.ts';

/** What a paper has once, or once a language; two people may each add one at the same moment. */
const once = (type: string, code: ProblemCode, keyOf = keyOfAll): Rule => {
  return (reading) => {
    const found = new Set<string>();
    return reading.document.content.flatMap((node, index) => {
      const key = node.type === type ? keyOf(node, reading) : null;
      if (key === null) return [];
      const isDouble = found.has(key);
      found.add(key);
      return isDouble ? [{ code, path: [index] }] : [];
    });
  };
};

type KeyOf = (node: DocumentNode, reading: Reading) => string | null;

const keyOfAll: KeyOf = () => '';

/** One that does not say its language is no double: `language-missing` asks for it. */
const keyOfLanguage: KeyOf = (node, reading) => {
  const { lang } = attributes('abstract', node);
  const isOnly = reading.document.content.find(({ type }) => type === node.type) === node;
  return lang ?? (isOnly ? reading.language : null);
};

/** Of several parts of one kind, all but the first must say in which language they are. */
const languageIsSaid =
  (type: string): Rule =>
  ({ document: { content } }) => {
    const first = content.findIndex((node) => node.type === type);
    return content.flatMap((node, index) =>
      node.type === type && index > first && attributes('abstract', node).lang === null
        ? [{ code: 'language-missing' as const, path: [index] }]
        : [],
    );
  };

export const doublingRules: readonly Rule[] = [
  once('subtitle', 'subtitle-doubled'),
  once('abstract', 'abstract-doubled', keyOfLanguage),
  once('keywords', 'keywords-doubled', keyOfLanguage),
  once('interests', 'interests-doubled'),
  once('licence', 'licence-doubled'),
  once('bibliography', 'bibliography-doubled'),
  languageIsSaid('abstract'),
  languageIsSaid('keywords'),
];
