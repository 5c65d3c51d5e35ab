import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';
import { addresses } from '../addresses.ts';
import { type Fields, Form, oneOf } from '../shell/form.tsx';
import { Button } from '../ui/button.tsx';
import { Actions } from '../ui/actions.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type GroupChange, useCreateGroup, useEditGroup } from './changes.ts';
import { type Group, groupKinds } from './group.ts';
import { groupsQuery } from './queries.ts';
import { inOrder, treeOf } from './tree.ts';

/** A choice's id is text, so “none” needs one that no group has. */
const none = 'none';

const changeOf = ({ name = '', kind, parentId = none }: Fields): GroupChange => ({
  name,
  kind: oneOf(groupKinds, kind) ?? 'working_group',
  parentId: parentId === none ? null : parentId,
});

export function CreateGroup({ onDone }: { readonly onDone: () => void }) {
  const { t } = useWords('groups');
  const navigate = useNavigate();
  const create = useCreateGroup(({ id }) => {
    onDone();
    void navigate({ to: addresses.group(id) });
  });
  const send = (fields: Fields) => create.mutate(changeOf(fields));
  return (
    <Form onSend={send} isSending={create.isPending} error={create.error}>
      <GroupFields />
      <Buttons label={t('createGroup')} isSending={create.isPending} onCancel={onDone} />
    </Form>
  );
}

interface EditGroupProps {
  readonly group: Group;
  readonly onDone: () => void;
}

export function EditGroup({ group, onDone }: EditGroupProps) {
  const { t } = useWords('ui');
  const edit = useEditGroup(group.id, onDone);
  const send = (fields: Fields) => edit.mutate(changeOf(fields));
  return (
    <Form onSend={send} isSending={edit.isPending} error={edit.error}>
      <GroupFields group={group} />
      <Buttons label={t('save')} isSending={edit.isPending} onCancel={onDone} />
    </Form>
  );
}

function GroupFields({ group }: { readonly group?: Group }) {
  const { t } = useWords(['groups', 'domain']);
  return (
    <>
      <TextField
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        maxLength={200}
        startsHere
        {...(group && { defaultValue: group.name })}
      />
      <Select
        name="kind"
        label={t('kind')}
        defaultSelectedKey={group?.kind ?? 'working_group'}
        choices={groupKinds.map((id) => ({ id, label: t(`domain:kind.${id}`) }))}
      />
      <ParentSelect {...(group && { group })} />
    </>
  );
}

function ParentSelect({ group }: { readonly group?: Group }) {
  const { t } = useWords('groups');
  const { data: groups } = useSuspenseQuery(groupsQuery);
  // A group cannot stand below itself or below what is below it.
  const choices = inOrder(treeOf(groups), group?.id).map(({ id, name }) => ({ id, label: name }));
  return (
    <Select
      name="parentId"
      label={t('parent')}
      defaultSelectedKey={group?.parentId ?? none}
      choices={[{ id: none, label: t('noParent') }, ...choices]}
    />
  );
}

interface ButtonsProps {
  readonly label: string;
  readonly isSending: boolean;
  readonly onCancel: () => void;
}

function Buttons({ label, isSending, onCancel }: ButtonsProps) {
  const { t } = useWords('ui');
  return (
    <Actions>
      <Button type="submit" look="primary" isPending={isSending}>
        {label}
      </Button>
      <Button onPress={onCancel}>{t('cancel')}</Button>
    </Actions>
  );
}
