import { Outlet } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';
import { type Language, languages, speak } from '../words/language.ts';
import { addresses } from '../addresses.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import mark from '../ui/mark.svg';
import styles from './entrance.module.css';

/** Frame of the pages for people who are not signed in. */
export function Entrance() {
  const { t } = useWords('ui');
  return (
    <div className={styles.entrance}>
      <aside className={styles.brand}>
        <a href="/" className={styles.home}>
          <img src={mark} alt="" width="36" height="36" />
          <span>Eckpunkt</span>
        </a>
        <p className={styles.claim}>
          <span>{t('shell.claim.write')}</span> <span>{t('shell.claim.decide')}</span>{' '}
          <span>{t('shell.claim.publish')}</span>
        </p>
      </aside>
      <div className={styles.side}>
        <main id="main" tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
        <footer className={styles.foot}>
          <LanguageSwitch />
          <Link href={addresses.library}>{t('shell.library')}</Link>
        </footer>
      </div>
    </div>
  );
}

function LanguageSwitch() {
  const { t, language } = useWords('ui');
  const others = languages.filter((other) => other !== language);
  return others.map((other: Language) => (
    <span key={other} lang={other}>
      <Button look="plain" size="s" onPress={() => void speak(other)}>
        {t(`shell.${other}`)}
      </Button>
    </span>
  ));
}
