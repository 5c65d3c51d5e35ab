import { CircleAlert, CircleCheck, Download, LoaderCircle } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import { useDates } from '../words/dates.ts';
import { Status } from '../ui/status.tsx';
import styles from './files.module.css';
import { isMaking, type Publication, type PublishedFile } from './publication.ts';

/** The files of a publication as they come into being. */
export function Files({ publication }: { readonly publication: Publication }) {
  const { t } = useWords('publishing');
  const { number, files } = publication;
  return (
    <ul className={styles.files} aria-label={t('files', { number })}>
      {files.map((file) => (
        <li key={file.format} className={styles.file}>
          <File file={file} />
        </li>
      ))}
    </ul>
  );
}

function useFormatName() {
  const { all } = useWords('publishing');
  const names: Readonly<Record<string, string>> = all('format');
  return (format: string) => names[format] ?? format.toUpperCase();
}

function File({ file }: { readonly file: PublishedFile }) {
  const { t } = useWords('publishing');
  const dates = useDates();
  const name = useFormatName()(file.format);
  switch (file.state) {
    case 'ready':
      return (
        <a href={file.url} className={styles.ready}>
          <Download aria-hidden />
          {name}
          {file.size !== null && <span className={styles.detail}>{dates.size(file.size)}</span>}
        </a>
      );
    case 'making':
      return (
        <span className={styles.making}>
          <LoaderCircle aria-hidden />
          {name} <span className={styles.detail}>{t('fileMaking')}</span>
        </span>
      );
    case 'failed':
      return (
        <span className={styles.failed}>
          <CircleAlert aria-hidden />
          {name} <span className={styles.detail}>{t('fileFailed')}</span>
        </span>
      );
  }
}

/** Stands where somebody waits for the files; a screen reader hears when they are there. */
export function Progress({ publication }: { readonly publication: Publication }) {
  const { t } = useWords('publishing');
  if (isMaking(publication)) return <Status look="muted">{t('making')}</Status>;
  const hasFailed = publication.files.some(({ state }) => state === 'failed');
  return (
    <Status look={hasFailed ? 'muted' : 'well'}>
      {!hasFailed && <CircleCheck aria-hidden />}
      {t(hasFailed ? 'failed' : 'ready')}
    </Status>
  );
}
