import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import styles from './formula.module.css';

interface FormulaPreviewProps {
  readonly latex: string;
  readonly isBlock: boolean;
}

/** How the formula looks so far. While it is wrong, the last right one stays, with what is wrong. */
export function FormulaPreview({ latex, isBlock }: FormulaPreviewProps) {
  const { t } = useWords('apparatus');
  const place = useRef<HTMLDivElement>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const isEmpty = latex.trim() === '';

  useEffect(() => {
    let isLate = false;
    const draw = async () => {
      const { typeset } = await import('./typeset.ts');
      if (isLate) return;
      const set = isEmpty ? null : typeset(latex, isBlock);
      if (set === null) place.current?.replaceChildren();
      else if (set.ok) place.current?.replaceChildren(set.math);
      setWrong(set === null || set.ok ? null : set.message);
    };
    void draw();
    return () => {
      isLate = true;
    };
  }, [latex, isBlock, isEmpty]);

  return (
    <section className={styles.preview} aria-label={t('formula.preview')}>
      <div ref={place} className={styles.math} />
      {isEmpty && <p className={styles.hint}>{t('formula.nothing')}</p>}
      <output className={styles.wrong}>
        {wrong !== null && t('formula.wrong', { message: wrong })}
      </output>
    </section>
  );
}
