import type { Editor } from '@tiptap/react';
import { Plus } from 'lucide-react';
import { useWords } from '../../words/use-words.ts';
import type { PaperLanguage } from '@eckpunkt/document';
import type { Overlay } from '../openings.ts';
import type { SurfacePaper } from '../paper-surface.tsx';
import styles from './front.module.css';
import { isSamePart, type FrontState } from './front-state.ts';

interface AddFrontProps {
  readonly editor: Editor;
  readonly paper: SurfacePaper;
  readonly front: FrontState;
  readonly onOpen: (what: Overlay) => void;
}

/** A button for each part that is missing; the licence always applies, so it says which. */
export function AddFront({ editor, paper, front, onOpen }: AddFrontProps) {
  const { t } = useWords('front');
  const other = paper.language === 'de' ? 'en' : 'de';
  const goTo = (...where: Parameters<typeof editor.commands.goToFront>) =>
    editor
      .chain()
      .goToFront(...where)
      .focus()
      .run();
  const isMissing = (name: string, lang: PaperLanguage | null = null) =>
    !front.written.some((part) => isSamePart(part, { name, lang }, paper.language));
  const choices = [
    isMissing('subtitle') && { label: t('subtitle'), act: () => goTo('subtitle') },
    front.authors.length === 0 && { label: t('authors.action'), act: () => onOpen('authors') },
    isMissing('abstract') && { label: t('abstract.own'), act: () => goTo('abstract') },
    isMissing('abstract', other) && {
      label: t(`abstract.${other}`),
      act: () => goTo('abstract', other),
    },
    isMissing('keywords') && { label: t('keywords'), act: () => goTo('keywords') },
    isMissing('interests') && { label: t('interests'), act: () => goTo('interests') },
    front.funders.length === 0 && { label: t('funders.title'), act: () => onOpen('funders') },
  ].filter((choice) => choice !== false);
  const licence = t(`licence.short.${front.licence.code}`);
  return (
    <fieldset className={styles.add} aria-label={t('label')}>
      {choices.map(({ label, act }) => (
        <button key={label} type="button" className={styles.addButton} onClick={act}>
          <Plus aria-hidden />
          {label}
        </button>
      ))}
      <button type="button" className={styles.addButton} onClick={() => onOpen('licence')}>
        {t('licence.action', { licence })}
      </button>
    </fieldset>
  );
}
