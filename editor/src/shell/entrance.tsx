import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Language, languages, speak } from '../words/language.ts';
import { addresses } from '../addresses.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import mark from '../ui/mark.svg';
import styles from './entrance.module.css';

/** Frame of the pages for people who are not signed in. */
export function Entrance() {
  const { t } = useTranslation('ui');
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
  const { t, i18n } = useTranslation('ui');
  const others = languages.filter((language) => language !== i18n.resolvedLanguage);
  return others.map((language: Language) => (
    <span key={language} lang={language}>
      <Button look="plain" size="s" onPress={() => void speak(language)}>
        {t(`shell.${language}`)}
      </Button>
    </span>
  ));
}
