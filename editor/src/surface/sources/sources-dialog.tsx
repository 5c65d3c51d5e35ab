import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { AddSources } from './add-sources.tsx';
import { RemoveSource } from './remove-source.tsx';
import { SourceForm } from './source-form.tsx';
import type { SourceFacts } from './source-facts.ts';
import { SourceList } from './source-list.tsx';

interface SourcesDialogProps {
  readonly editor: Editor;
  readonly paperId: string;
  readonly startsWith?: 'list' | 'add';
  readonly onClose: () => void;
}

/** What the dialog shows at the moment. */
type Moment =
  | { readonly kind: 'list' }
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly source: SourceFacts }
  | { readonly kind: 'remove'; readonly source: SourceFacts };

/** The paper's sources: found, added, changed, deleted, and the style in which they are cited. */
export function SourcesDialog(props: SourcesDialogProps) {
  const { editor, paperId, startsWith = 'list', onClose } = props;
  const { t } = useWords('sources');
  const [moment, setMoment] = useState<Moment>({ kind: startsWith });
  const toList = () => setMoment({ kind: 'list' });
  const close = () => {
    onClose();
    requestAnimationFrame(() => editor.commands.focus());
  };
  return (
    <Dialog title={t(titles[moment.kind])} isOpen onClose={close}>
      {moment.kind === 'list' && (
        <SourceList
          editor={editor}
          onAdd={() => setMoment({ kind: 'add' })}
          onEdit={(source) => setMoment({ kind: 'edit', source })}
          onRemove={(source) => setMoment({ kind: 'remove', source })}
        />
      )}
      {moment.kind === 'add' && <AddSources editor={editor} paperId={paperId} onDone={toList} />}
      {moment.kind === 'edit' && (
        <SourceForm
          csl={moment.source.csl}
          onKeep={(csl) => {
            editor.commands.changeSource(moment.source.id, csl);
            toList();
          }}
          onBack={toList}
        />
      )}
      {moment.kind === 'remove' && (
        <RemoveSource editor={editor} source={moment.source} onDone={toList} />
      )}
    </Dialog>
  );
}

const titles = {
  list: 'title',
  add: 'add',
  edit: 'title',
  remove: 'removal.title',
} as const satisfies Record<Moment['kind'], string>;
