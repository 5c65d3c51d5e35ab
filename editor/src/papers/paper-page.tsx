import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useParams } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';
import { addresses } from '../addresses.ts';
import { Link } from '../ui/link.tsx';
import { NavTabs } from '../ui/nav-tabs.tsx';
import { Note } from '../ui/note.tsx';
import { useTitle } from '../ui/page.tsx';
import type { Paper } from './paper.ts';
import { PaperMenu } from './paper-menu.tsx';
import styles from './paper-page.module.css';
import { paperQuery } from './queries.ts';
import { StateBadge } from './state-badge.tsx';

/** Others rename it, publish it, or change who may do what, while one sits and writes. */
const everyHalfMinute = 30_000;

/** Frame of everything about one paper: what it is called, where it stands, and its parts. */
export function PaperPage() {
  const { paperId } = useParams({ from: '/workspace/app/papers/$paperId' });
  const { data: paper } = useSuspenseQuery({
    ...paperQuery(paperId),
    refetchInterval: everyHalfMinute,
  });
  useTitle(paper.title);
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <div className={styles.names}>
          <Whose paper={paper} />
          <h1 className={styles.title} lang={paper.language}>
            {paper.title}
          </h1>
        </div>
        <div className={styles.actions}>
          <StateBadge paper={paper} />
          <PaperMenu paper={paper} />
        </div>
        <Parts paper={paper} />
      </header>
      <WhyReadOnly paper={paper} />
      <Outlet />
    </div>
  );
}

function Whose({ paper: { group, type } }: { readonly paper: Paper }) {
  const { t } = useWords('domain');
  return (
    <p className={styles.whose}>
      <Link href={addresses.group(group.id)}>{group.name}</Link> · {t(`type.${type}`)}
    </p>
  );
}

function Parts({ paper: { id } }: { readonly paper: Paper }) {
  const { t } = useWords('papers');
  const { pathname } = useLocation();
  const here = (href: string) => pathname.startsWith(href);
  const tabs = [
    { href: addresses.versions(id), label: t('versions') },
    { href: addresses.publications(id), label: t('publications') },
  ].map((tab) => ({ ...tab, isHere: here(tab.href) }));
  const text = {
    href: addresses.paper(id),
    label: t('text'),
    isHere: tabs.every((tab) => !tab.isHere),
  };
  return (
    <div className={styles.parts}>
      <NavTabs label={t('tabs')} tabs={[text, ...tabs]} />
    </div>
  );
}

function WhyReadOnly({ paper }: { readonly paper: Paper }) {
  const { t } = useWords('papers');
  if (paper.may.edit) return null;
  return (
    <div className={styles.note}>
      <Note>
        <p>{t(paper.state === 'parked' ? 'parkedNote' : 'readOnlyNote')}</p>
      </Note>
    </div>
  );
}
