import { useWords } from '../../words/use-words.ts';

interface InBoth {
  readonly de: string;
  readonly en: string;
}

/** The names that the document package gives to fields, types and styles, as the reader reads. */
export function useNames(): (names: InBoth) => string {
  const { language } = useWords();
  return (names) => (language === 'en' ? names.en : names.de);
}
