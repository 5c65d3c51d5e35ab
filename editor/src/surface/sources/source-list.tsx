import { useEditorState, type Editor } from '@tiptap/react';
import { BookMarked, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { FIELDS } from '@eckpunkt/document/sources';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { citingIn } from '../citing/citing.ts';
import { sourceFacts, sourceFits, type SourceFacts } from './source-facts.ts';
import styles from './sources.module.css';
import { StyleChoice } from './style-choice.tsx';
import { useNames } from './use-names.ts';

interface SourceListProps {
  readonly editor: Editor;
  readonly onAdd: () => void;
  readonly onEdit: (source: SourceFacts) => void;
  readonly onRemove: (source: SourceFacts) => void;
}

/** From here on one searches rather than looks. */
const many = 8;

/** Others add and cite sources while the list is open. */
function whatIsKnown({ editor: { state } }: { readonly editor: Editor }) {
  const citing = citingIn(state);
  return { request: citing?.request, answered: citing?.answered };
}

export function SourceList({ editor, onAdd, onEdit, onRemove }: SourceListProps) {
  const { t } = useWords('sources');
  const [typed, setTyped] = useState('');
  useEditorState({ editor, selector: whatIsKnown });
  const sources = sourceFacts(editor);
  const add = (
    <Button look="primary" size="s" onPress={onAdd}>
      <Plus aria-hidden />
      {t('add')}
    </Button>
  );
  if (sources.length === 0) {
    return (
      <Empty icon={<BookMarked />} title={t('empty')} action={add}>
        {t('emptyWords')}
      </Empty>
    );
  }
  const shown = sources.filter((source) => sourceFits(source, typed));
  return (
    <>
      <StyleChoice editor={editor} />
      <div className={styles.head}>
        <p className={styles.count}>{t('count', { count: sources.length })}</p>
        {add}
      </div>
      {sources.length >= many && (
        <TextField label={t('search')} value={typed} onChange={setTyped} isOptional />
      )}
      <Rows label={t('title')}>
        {shown.map((source) => (
          <SourceRow key={source.id} source={source} onEdit={onEdit} onRemove={onRemove} />
        ))}
      </Rows>
      {shown.length === 0 && <p className={styles.count}>{t('nothing')}</p>}
    </>
  );
}

interface SourceRowProps extends Pick<SourceListProps, 'onEdit' | 'onRemove'> {
  readonly source: SourceFacts;
}

function SourceRow({ source, onEdit, onRemove }: SourceRowProps) {
  const { t } = useWords('sources');
  const name = useNames();
  const { text, missing, timesCited } = source;
  return (
    <Row
      title={<span className={styles.reference}>{text}</span>}
      detail={
        missing.length > 0
          ? t('missing', { fields: missing.map((field) => name(FIELDS[field])).join(', ') })
          : undefined
      }
      aside={
        <>
          {timesCited === 0 && <Badge>{t('unused')}</Badge>}
          {missing.length > 0 && <Badge tone="warning">{t('incomplete')}</Badge>}
        </>
      }
      actions={
        <>
          <IconButton
            label={t('edit', { name: source.name })}
            icon={<Pencil />}
            onPress={() => onEdit(source)}
          />
          <IconButton
            label={t('remove', { name: source.name })}
            icon={<Trash2 />}
            onPress={() => onRemove(source)}
          />
        </>
      }
    />
  );
}
