import { Ellipsis, Eye, GitCompareArrows, Globe } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { addresses } from '../addresses.ts';
import type { Paper } from '../papers/paper.ts';
import { PublishDialog } from '../publishing/publish-dialog.tsx';
import { Badge } from '../ui/badge.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Link } from '../ui/link.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { Row } from '../ui/rows.tsx';
import { useDates } from '../words/dates.ts';
import { useVersionName } from './version-name.ts';
import type { Version } from './version.ts';

interface VersionRowProps {
  readonly paper: Paper;
  readonly version: Version;
  readonly all: readonly Version[];
}

export function VersionRow({ paper, version, all }: VersionRowProps) {
  const { t } = useWords('versions');
  const dates = useDates();
  const name = useVersionName();
  return (
    <Row
      title={
        <Link look="title" href={addresses.version(paper.id, version.number)}>
          {name(version)}
        </Link>
      }
      detail={
        <>
          <p>{t('by', { when: dates.moment(version.createdAt), name: version.createdBy.name })}</p>
          {version.note !== null && <p>{version.note}</p>}
        </>
      }
      {...(version.publication && {
        aside: (
          <Badge tone="accent">{t('published', { number: version.publication.number })}</Badge>
        ),
      })}
      actions={<VersionMenu paper={paper} version={version} all={all} />}
    />
  );
}

function VersionMenu({ paper, version, all }: VersionRowProps) {
  const { t } = useWords('versions');
  const [isPublishing, setPublishing] = useState(false);
  const { number } = version;
  const earlier = all.find((other) => other.number < number);
  const label = t('menu', { number });
  return (
    <>
      <Menu label={label} trigger={<IconButton label={label} icon={<Ellipsis />} />}>
        <MenuItem icon={<Eye />} href={addresses.version(paper.id, number)}>
          {t('view')}
        </MenuItem>
        {earlier && (
          <MenuItem
            icon={<GitCompareArrows />}
            href={addresses.changes(paper.id, earlier.number, number)}
          >
            {t('compareWith', { number: earlier.number })}
          </MenuItem>
        )}
        {paper.may.publish && version.publication === null && (
          <MenuItem icon={<Globe />} onAction={() => setPublishing(true)}>
            {t('publish')}
          </MenuItem>
        )}
      </Menu>
      <PublishDialog
        paper={paper}
        version={number}
        isOpen={isPublishing}
        onClose={() => setPublishing(false)}
      />
    </>
  );
}
