import { useSuspenseQueries } from '@tanstack/react-query';
import { Plus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { meQuery } from '../accounts/queries.ts';
import { addresses } from '../addresses.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Empty } from '../ui/empty.tsx';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { Row, Rows } from '../ui/rows.tsx';
import { CreateGroup } from './group-form.tsx';
import { groupsQuery } from './queries.ts';
import { type Branch, treeOf } from './tree.ts';

export function GroupsPage() {
  const { t } = useWords('groups');
  const [{ data: me }, { data: groups }] = useSuspenseQueries({
    queries: [meQuery, groupsQuery],
  });
  const newGroup = me.may.createGroup && <NewGroupButton />;
  return (
    <Page
      title={t('title')}
      below={t('lead')}
      {...(groups.length > 0 && newGroup && { actions: newGroup })}
    >
      {groups.length === 0 ? (
        <Empty icon={<UsersRound />} title={t('emptyTitle')} action={newGroup || undefined}>
          {t(me.may.createGroup ? 'emptyOffice' : 'emptyOthers')}
        </Empty>
      ) : (
        <Tree branches={treeOf(groups)} />
      )}
    </Page>
  );
}

const Tree = ({ branches }: { readonly branches: readonly Branch[] }) => (
  <Rows>
    {branches.map((branch) => (
      <GroupRow key={branch.group.id} {...branch} />
    ))}
  </Rows>
);

function GroupRow({ group, below }: Branch) {
  const { t } = useWords('domain');
  return (
    <Row
      title={
        <Link look="title" href={addresses.group(group.id)}>
          {group.name}
        </Link>
      }
      detail={t(`kind.${group.kind}`)}
      {...(below.length > 0 && { below: <Tree branches={below} /> })}
    />
  );
}

function NewGroupButton() {
  const { t } = useWords('groups');
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look="primary" onPress={() => setOpen(true)}>
        <Plus aria-hidden />
        {t('newGroup')}
      </Button>
      <Dialog title={t('newGroup')} isOpen={isOpen} onClose={close}>
        <CreateGroup onDone={close} />
      </Dialog>
    </>
  );
}
