import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Pencil, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { addresses } from '../addresses.ts';
import { NewPaperButton } from '../papers/new-paper.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { papersQuery } from '../papers/queries.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Link } from '../ui/link.tsx';
import { Columns, Page, Section } from '../ui/page.tsx';
import type { WholeGroup } from './group.ts';
import { EditGroup } from './group-form.tsx';
import { Invite } from './invite.tsx';
import { Members } from './members.tsx';
import { PendingInvitations } from './pending-invitations.tsx';
import { groupQuery, groupsQuery } from './queries.ts';

export function GroupPage() {
  const { t } = useWords(['groups', 'domain']);
  const { groupId } = useParams({ from: '/workspace/app/groups/$groupId' });
  const [{ data: group }, { data: papers }] = useSuspenseQueries({
    queries: [groupQuery(groupId), papersQuery(groupId), groupsQuery],
  });
  return (
    <Page
      title={group.name}
      above={<WhereItStands group={group} />}
      below={t(`domain:kind.${group.kind}`)}
      actions={<GroupActions group={group} hasPapers={papers.length > 0} />}
    >
      <Columns>
        <Section title={t('papers')}>
          <PaperList papers={papers} canCreate={group.may.createPaper} groupId={group.id} />
        </Section>
        {group.may.seeMembers && <Members group={group} />}
      </Columns>
      {group.may.invite && <PendingInvitations group={group} />}
    </Page>
  );
}

function WhereItStands({ group }: { readonly group: WholeGroup }) {
  const { t } = useWords('groups');
  const [{ data: groups }] = useSuspenseQueries({ queries: [groupsQuery] });
  const parent = groups.find(({ id }) => id === group.parentId);
  return (
    <>
      <Link href={addresses.groups}>{t('title')}</Link>
      {parent && (
        <>
          {' / '}
          <Link href={addresses.group(parent.id)}>{parent.name}</Link>
        </>
      )}
    </>
  );
}

type Open = 'invite' | 'edit' | null;

interface GroupActionsProps {
  readonly group: WholeGroup;
  /** As long as there is none, the place of the papers itself asks for the first. */
  readonly hasPapers: boolean;
}

function GroupActions({ group, hasPapers }: GroupActionsProps) {
  const { t } = useWords('groups');
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <>
      {group.may.edit && (
        <Button onPress={() => setOpen('edit')}>
          <Pencil aria-hidden />
          {t('edit')}
        </Button>
      )}
      {group.may.invite && (
        <Button onPress={() => setOpen('invite')}>
          <UserRoundPlus aria-hidden />
          {t('invite')}
        </Button>
      )}
      {group.may.createPaper && hasPapers && <NewPaperButton groupId={group.id} />}
      <Dialog title={t('edit')} isOpen={open === 'edit'} onClose={close}>
        <EditGroup group={group} onDone={close} />
      </Dialog>
      <Dialog
        title={t('inviteTo', { group: group.name })}
        isOpen={open === 'invite'}
        onClose={close}
      >
        <Invite groupId={group.id} onDone={close} />
      </Dialog>
    </>
  );
}
