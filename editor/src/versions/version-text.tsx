import type { Language } from '../words/language.ts';
// The very styles of the public pages: what is decided upon looks as it will look.
import '../public/text.css';
import '../public/boxes.css';
import type { WrittenVersion } from './version.ts';
import styles from './version-text.module.css';

interface VersionTextProps {
  readonly written: WrittenVersion;
  readonly language: Language;
}

/** HTML that the server has written: nothing that people type comes out of it as markup. */
const Written = ({ html, ...rest }: { readonly html: string; readonly className?: string }) => (
  <div {...rest} dangerouslySetInnerHTML={{ __html: html }} />
);

/** A version as its readers would see it: with numbers, figures, notes and sources. */
export const VersionText = ({ written, language }: VersionTextProps) => (
  <article className={styles.version} lang={language}>
    <header className="paper-head">
      <Written className={styles.title} html={written.title} />
      {written.subtitle !== '' && <Written className="subtitle" html={written.subtitle} />}
      <Written html={written.byline} />
      {!written.isGroupNamed && <p>{written.group}</p>}
    </header>
    <Written className="text" html={written.briefs + written.body + written.notes} />
    <Written className="imprint" html={written.imprint} />
  </article>
);
