import type { Editor } from '@tiptap/react';
import { ImageUp, Trash2 } from 'lucide-react';
import { useWords } from '../../words/use-words.ts';
import { FIGURE_SCALES } from '@eckpunkt/document';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { findBlock } from '../find-block.ts';
import styles from './details.module.css';
import { LiveTextField } from './live-text-field.tsx';
import type { LiveBlock } from './use-block.ts';

export interface DetailsProps {
  readonly editor: Editor;
  readonly id: string;
  readonly block: LiveBlock;
  readonly onClose: () => void;
}

/** What a figure says to those who do not see it, whose it is, and how wide it stands. */
export function FigureDetails(props: DetailsProps) {
  const { block } = props;
  const { t } = useWords('blocks');
  const isDecorative = block.attributes['decorative'] === true;
  return (
    <>
      {!isDecorative && (
        <LiveTextField
          block={block}
          name="alt"
          label={t('figure.alt')}
          hint={t('figure.altHint')}
          isOptional={false}
          lines={3}
          maxLength={3_000}
        />
      )}
      <Checkbox
        label={t('figure.decorative')}
        isSelected={isDecorative}
        onChange={(decorative) => block.change({ decorative })}
      />
      <LiveTextField
        block={block}
        name="credit"
        label={t('figure.credit')}
        hint={t('figure.creditHint')}
        maxLength={1_000}
      />
      <LiveTextField
        block={block}
        name="licence"
        label={t('figure.licence')}
        hint={t('figure.licenceHint')}
        maxLength={300}
      />
      <Width block={block} />
      <PictureActs {...props} />
    </>
  );
}

function Width({ block }: Pick<DetailsProps, 'block'>) {
  const { t } = useWords('blocks');
  const { scale, width, height } = block.attributes;
  return (
    <>
      <Select
        label={t('figure.width')}
        selectedKey={String(scale)}
        onSelectionChange={(key) => block.change({ scale: Number(key) })}
        choices={FIGURE_SCALES.map((one) => ({
          id: String(one),
          label: t('figure.percent', { scale: one }),
        }))}
      />
      {Number(width) > 0 && (
        <p className={styles.size}>
          {t('figure.size', { width: Number(width), height: Number(height) })}
        </p>
      )}
    </>
  );
}

function PictureActs({ editor, id, onClose }: DetailsProps) {
  const { t } = useWords('blocks');
  const replace = () => {
    editor.commands.replacePicture(id);
    onClose();
  };
  const remove = () => {
    onClose();
    const pos = findBlock(editor, id);
    const size = pos === null ? 0 : (editor.state.doc.nodeAt(pos)?.nodeSize ?? 0);
    if (pos !== null) editor.commands.deleteRange({ from: pos, to: pos + size });
  };
  return (
    <div className={styles.row}>
      <Button size="s" onPress={replace}>
        <ImageUp aria-hidden />
        {t('figure.replace')}
      </Button>
      <Button size="s" look="danger" onPress={remove}>
        <Trash2 aria-hidden />
        {t('figure.delete')}
      </Button>
    </div>
  );
}
