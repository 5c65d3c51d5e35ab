import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { PaperSource } from '../citing/request.ts';
import { AddSources } from './add-sources.tsx';
import { citeHere } from './cite-here.ts';
import { RemoveSource } from './remove-source.tsx';
import { SourceForm } from './source-form.tsx';
import type { SourceFacts } from './source-facts.ts';
import { SourceList } from './source-list.tsx';

interface SourcesDialogProps {
  readonly editor: Editor;
  readonly paperId: string;
  /** Opened from the midst of a sentence, to cite there what the list does not have yet. */
  readonly isToCite?: boolean;
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
  const { editor, paperId, isToCite = false, onClose } = props;
  const { t } = useWords('sources');
  const [moment, setMoment] = useState<Moment>({ kind: isToCite ? 'add' : 'list' });
  const toList = () => setMoment({ kind: 'list' });
  const close = () => {
    onClose();
    requestAnimationFrame(() => editor.commands.focus());
  };
  // Many at once were not sought for this one sentence: they wait in the list to be chosen from.
  const added = ([source, ...more]: readonly PaperSource[]) => {
    if (!isToCite || source === undefined || more.length > 0) return;
    citeHere(editor, source.id);
    close();
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
      {moment.kind === 'add' && (
        <AddSources editor={editor} paperId={paperId} onAdded={added} onDone={toList} />
      )}
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
