import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { chooseFiles } from '../../ui/choose-files.ts';
import { Note } from '../../ui/note.tsx';
import { Select } from '../../ui/select.tsx';
import type { LiveBlock } from '../details/use-block.ts';
import {
  PICTURE_TYPES,
  refusedAtOnce,
  sendFigureTo,
  type UploadError,
} from '../figure/upload/send-figure.ts';
import type { SurfacePaper } from '../paper-surface.tsx';
import { Emblem } from './emblem.tsx';
import { withEuEmblem } from './eu-funding.ts';
import styles from './front.module.css';

interface EmblemChoiceProps {
  readonly block: LiveBlock;
  readonly paper: SurfacePaper;
}

const kinds = ['none', 'eu', 'own'] as const;
type EmblemKind = (typeof kinds)[number];

/** The flag of the Union comes along; any other emblem is a picture that somebody brings. */
export function EmblemChoice({ block, paper }: EmblemChoiceProps) {
  const { t } = useWords('front');
  const emblem = hashIn(block);
  const [isOwn, setOwn] = useState(emblem !== null && emblem !== 'eu');
  const kind: EmblemKind = isOwn ? 'own' : emblem === 'eu' ? 'eu' : 'none';
  const choose = (chosen: EmblemKind | undefined) => {
    setOwn(chosen === 'own');
    if (chosen === 'eu') block.change(withEuEmblem(block.attributes, paper.language));
    if (chosen === 'none') block.change({ emblem: null });
  };
  return (
    <>
      <Select
        label={t('funders.emblem')}
        selectedKey={kind}
        onSelectionChange={(key) => choose(kinds.find((one) => one === key))}
        choices={kinds.map((id) => ({ id, label: t(`funders.emblems.${id}`) }))}
      />
      {emblem !== null && (
        <Emblem funder={{ emblem, emblemAlt: '', name: kind }} paperId={paper.id} />
      )}
      {isOwn && <OwnEmblem block={block} paper={paper} />}
    </>
  );
}

function OwnEmblem({ block, paper }: EmblemChoiceProps) {
  const { t } = useWords(['front', 'blocks']);
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<UploadError | null>(null);
  const fail = (reason: UploadError | null) => {
    setSending(false);
    setError(reason);
  };
  const send = (file: File | undefined) => {
    if (file === undefined) return;
    fail(refusedAtOnce(file));
    if (refusedAtOnce(file) !== null) return;
    setSending(true);
    sendFigureTo(paper.id)(file, {
      onProgress: () => undefined,
      onFailed: fail,
      onStored({ hash }) {
        fail(null);
        block.change({ emblem: hash });
      },
    });
  };
  const choose = () =>
    chooseFiles(([file]) => send(file), { accept: PICTURE_TYPES, isSingle: true });
  return (
    <div className={styles.own}>
      <Button size="s" isPending={isSending} onPress={choose}>
        {t('funders.chooseEmblem')}
      </Button>
      {error !== null && (
        <Note tone="danger" isAnswer>
          <p>{t(`blocks:figure.error.${error}`)}</p>
        </Note>
      )}
    </div>
  );
}

function hashIn({ attributes }: LiveBlock): string | null {
  const emblem: unknown = attributes['emblem'];
  return typeof emblem === 'string' ? emblem : null;
}
