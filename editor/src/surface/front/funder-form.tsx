import type { Editor } from '@tiptap/react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/actions.tsx';
import { LiveTextField } from '../details/live-text-field.tsx';
import type { SurfacePaper } from '../paper-surface.tsx';
import { EmblemChoice } from './emblem-choice.tsx';
import { useFrontEntry } from './use-front-entry.ts';

interface FunderFormProps {
  readonly editor: Editor;
  readonly paper: SurfacePaper;
  readonly id: string;
  readonly onDone: () => void;
}

/** One funder. What is typed holds for everybody as soon as its field is left. */
export function FunderForm({ editor, paper, id, onDone }: FunderFormProps) {
  const { t } = useWords('front');
  const block = useFrontEntry(editor, id, onDone);
  if (block === null) return null;
  const emblem: unknown = block.attributes['emblem'];
  return (
    <>
      <EmblemChoice block={block} paper={paper} />
      <LiveTextField
        block={block}
        name="name"
        label={t('funders.name')}
        hint={t('funders.nameHint')}
        isOptional={false}
        maxLength={300}
      />
      <LiveTextField block={block} name="grant" label={t('funders.grant')} maxLength={300} />
      <LiveTextField
        block={block}
        name="sentence"
        label={t('funders.sentence')}
        lines={2}
        maxLength={3_000}
      />
      {emblem !== null && (
        <LiveTextField
          block={block}
          name="emblemAlt"
          label={t('funders.emblemAlt')}
          maxLength={3_000}
        />
      )}
      <Actions>
        <Button look="primary" onPress={onDone}>
          {t('authors.back')}
        </Button>
      </Actions>
    </>
  );
}
