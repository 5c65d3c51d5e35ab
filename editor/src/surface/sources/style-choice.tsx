import { useEditorState, type Editor } from '@tiptap/react';
import { useWords } from '../../words/use-words.ts';
import {
  BIBLIOGRAPHY_STYLES,
  CITEPROC_NOTICE,
  isBibliographyStyle,
} from '@eckpunkt/document/sources';
import { Select } from '../../ui/select.tsx';
import { citingIn } from '../citing/citing.ts';
import styles from './sources.module.css';
import { useNames } from './use-names.ts';

/** The style of all citations and of the list of references, and whose work the citing is. */
export function StyleChoice({ editor }: { readonly editor: Editor }) {
  const { t } = useWords('sources');
  const name = useNames();
  const style = useEditorState({
    editor,
    selector: ({ editor: { state } }) => citingIn(state)?.request.style,
  });
  return (
    <div>
      <Select
        label={t('style')}
        choices={BIBLIOGRAPHY_STYLES.map((one) => ({ id: one.id, label: name(one.name) }))}
        value={style ?? null}
        onChange={(id) => {
          if (isBibliographyStyle(id)) editor.commands.chooseStyle(id);
        }}
      />
      <a className={styles.count} href={CITEPROC_NOTICE.href} target="_blank" rel="noreferrer">
        {CITEPROC_NOTICE.text}
      </a>
    </div>
  );
}
