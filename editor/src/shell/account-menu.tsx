import { Button } from 'react-aria-components';
import { BookOpen, LayoutTemplate, LogOut, UserRound } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import { useChangeMe, useSignOut } from '../accounts/changes.ts';
import type { Person } from '../accounts/person.ts';
import { addresses } from '../addresses.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Menu, MenuChoice, MenuItem, MenuLine } from '../ui/menu.tsx';
import { languages } from '../words/language.ts';
import styles from './account-menu.module.css';
import { themes, useTheme } from './theme.ts';

export function AccountMenu({ person }: { readonly person: Person }) {
  const { t } = useWords('ui');
  const signOut = useSignOut();
  const label = t('shell.account', { name: person.name });
  return (
    <Menu label={label} trigger={<AccountButton label={label} name={person.name} />}>
      <MenuItem href={addresses.profile} icon={<UserRound />}>
        {t('shell.profile')}
      </MenuItem>
      {person.office && (
        <MenuItem href={addresses.templates} icon={<LayoutTemplate />}>
          {t('shell.templates')}
        </MenuItem>
      )}
      <MenuItem href={addresses.library} icon={<BookOpen />}>
        {t('shell.library')}
      </MenuItem>
      <MenuLine />
      <LanguageSection />
      <ThemeSection />
      <MenuLine />
      <MenuItem icon={<LogOut />} onAction={() => signOut.mutate()}>
        {t('shell.signOut')}
      </MenuItem>
    </Menu>
  );
}

const AccountButton = ({ label, name }: { readonly label: string; readonly name: string }) => (
  <Button aria-label={label} className={styles.button ?? ''}>
    <Avatar name={name} />
  </Button>
);

function LanguageSection() {
  const { t, language } = useWords('ui');
  const change = useChangeMe();
  return (
    <MenuChoice
      title={t('shell.language')}
      choices={languages.map((id) => ({ id, label: t(`shell.${id}`) }))}
      chosen={language}
      onChoose={(id) => change.mutate({ language: id })}
    />
  );
}

function ThemeSection() {
  const { t } = useWords('ui');
  const [theme, setTheme] = useTheme();
  return (
    <MenuChoice
      title={t('shell.appearance')}
      choices={themes.map((id) => ({ id, label: t(`shell.${id}`) }))}
      chosen={theme}
      onChoose={setTheme}
    />
  );
}
