import { useTranslation } from 'react-i18next';

interface InBoth {
  readonly de: string;
  readonly en: string;
}

/** The names that the document package gives to fields, types and styles, as the reader reads. */
export function useNames(): (names: InBoth) => string {
  const { i18n } = useTranslation();
  return (names) => (i18n.resolvedLanguage === 'en' ? names.en : names.de);
}
