import type { Editor } from '@tiptap/react';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { CitedItem } from '@eckpunkt/document';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/actions.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Picker } from '../../ui/picker.tsx';
import {
  changeSelectedAtom,
  leaveAtom,
  removeSelectedAtom,
  selectedAtom,
} from '../atoms/selected-atom.ts';
import { sourceFacts } from '../sources/source-facts.ts';
import { CitedItemFields } from './cited-item-fields.tsx';

interface CitationDialogProps {
  readonly editor: Editor;
  readonly onNewSource: () => void;
  readonly onClose: () => void;
}

/** Of the selected citation, or of a new one: its sources, each with page and words around it. */
export function CitationDialog({ editor, onNewSource, onClose }: CitationDialogProps) {
  const { t } = useWords('sources');
  const [citation] = useState(() => selectedAtom(editor.state, 'citation'));
  const [items, setItems] = useState<readonly CitedItem[]>(() => citation?.attrs['items'] ?? []);
  const [isSeeking, setSeeking] = useState(items.length === 0);
  const done = (act: () => void) => {
    onClose();
    requestAnimationFrame(act);
  };
  const change = (index: number, item: CitedItem) => setItems(items.with(index, item));
  const keep = () =>
    done(() => {
      if (citation === null) editor.chain().focus().cite(items).run();
      else changeSelectedAtom(editor, { items });
    });
  const add = (source: string) => {
    setItems([...items, { source }]);
    setSeeking(false);
  };
  return (
    <Dialog title={t('cite.title')} isOpen onClose={() => done(() => leaveAtom(editor))}>
      {items.map((item, index) => (
        <CitedItemFields
          key={`${item.source} ${index}`}
          item={item}
          name={nameIn(editor, item.source) ?? t('lost')}
          onChange={(changed) => change(index, changed)}
          onDrop={() => setItems(items.toSpliced(index, 1))}
        />
      ))}
      {isSeeking ? (
        <SourcePicker editor={editor} onChoose={add} onNewSource={onNewSource} />
      ) : (
        <Button size="s" onPress={() => setSeeking(true)}>
          <Plus aria-hidden />
          {t('cite.addSource')}
        </Button>
      )}
      <Actions>
        <Button look="primary" isDisabled={items.length === 0} onPress={keep}>
          {t('cite.keep')}
        </Button>
        {citation !== null && (
          <Button onPress={() => done(() => removeSelectedAtom(editor))}>{t('cite.remove')}</Button>
        )}
      </Actions>
    </Dialog>
  );
}

const nameIn = (editor: Editor, source: string): string | undefined =>
  sourceFacts(editor).find(({ id }) => id === source)?.name;

interface SourcePickerProps {
  readonly editor: Editor;
  readonly onChoose: (source: string) => void;
  readonly onNewSource: () => void;
}

function SourcePicker({ editor, onChoose, onNewSource }: SourcePickerProps) {
  const { t } = useWords('sources');
  const choices = sourceFacts(editor).map(({ id, name, csl }) => ({
    id,
    label: name,
    hint: String(csl['title'] ?? ''),
  }));
  return (
    <>
      <Picker
        label={t('cite.search')}
        list={t('cite.menu')}
        nothing={t('nothing')}
        sections={[{ id: 'sources', title: t('title'), choices }]}
        onChoose={onChoose}
        startsHere
      />
      <Button size="s" look="plain" onPress={onNewSource}>
        {t('cite.new')}
      </Button>
    </>
  );
}
