import type { Editor } from '@tiptap/react';
import { useWords } from '../../words/use-words.ts';
import { AUTHOR_ROLES } from '@eckpunkt/document';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/actions.tsx';
import { Select } from '../../ui/select.tsx';
import { LiveTextField } from '../details/live-text-field.tsx';
import type { LiveBlock } from '../details/use-block.ts';
import { useFrontEntry } from './use-front-entry.ts';
import { isOrcid, tidyOrcid } from './orcid.ts';

interface AuthorFormProps {
  readonly editor: Editor;
  readonly id: string;
  readonly onDone: () => void;
}

/** One of the byline. What is typed holds for everybody as soon as its field is left. */
export function AuthorForm({ editor, id, onDone }: AuthorFormProps) {
  const { t } = useWords('front');
  const block = useFrontEntry(editor, id, onDone);
  if (block === null) return null;
  const isGroup = block.attributes['kind'] === 'group';
  return (
    <>
      <LiveTextField
        block={block}
        name="name"
        label={t(isGroup ? 'authors.groupName' : 'authors.name')}
        hint={t('authors.nameHint')}
        isOptional={false}
        maxLength={300}
        startsHere
      />
      {!isGroup && <PersonFields block={block} />}
      <Select
        label={t('authors.role')}
        selectedKey={String(block.attributes['role'])}
        onSelectionChange={(role) => block.change({ role })}
        choices={AUTHOR_ROLES.map((role) => ({ id: role, label: t(`authors.roles.${role}`) }))}
      />
      <Actions>
        <Button look="primary" onPress={onDone}>
          {t('authors.back')}
        </Button>
      </Actions>
    </>
  );
}

function PersonFields({ block }: { readonly block: LiveBlock }) {
  const { t } = useWords('front');
  const orcid = String(block.attributes['orcid']);
  const isWrong = orcid !== '' && !isOrcid(orcid);
  return (
    <>
      <LiveTextField
        block={block}
        name="organisation"
        label={t('authors.organisation')}
        maxLength={300}
      />
      <LiveTextField
        block={block}
        name="orcid"
        label={t('authors.orcid')}
        hint={t('authors.orcidHint')}
        complaint={isWrong ? t('authors.orcidWrong') : undefined}
        tidy={tidyOrcid}
        maxLength={60}
        autoComplete="off"
      />
    </>
  );
}
