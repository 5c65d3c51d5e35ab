import { EditorContent } from '@tiptap/react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EndingNote } from '../live/ending-note.tsx';
import type { DraftSession } from '../live/session.ts';
import { useStore } from '../live/use-store.ts';
import { useAnnouncer } from './announcer.tsx';
import { Apparatus } from './apparatus.tsx';
import { Beginning } from './beginning.tsx';
import { useFindings } from './checker/use-findings.ts';
import { EndMatter } from './end-matter.tsx';
import { FrontArea } from './front/front-area.tsx';
import { FrontDialog } from './front/front-dialog.tsx';
import { FindPanel } from './find/find-panel.tsx';
import { LinkBubble } from './link/link-bubble.tsx';
import { LinkDialog } from './link/link-dialog.tsx';
import { SelectionBubble } from './bubble/selection-bubble.tsx';
import { BlockHandle } from './handle/block-handle.tsx';
import { createOpenings, type Overlay } from './openings.ts';
import { Outline } from './outline/outline.tsx';
import type { PaperSurfaceProps } from './paper-surface.tsx';
import styles from './sheet.module.css';
import { Shortcuts } from './shortcuts/shortcuts.tsx';
import { SlashMenu } from './slash/slash-menu.tsx';
import { StatusBar } from './status-bar.tsx';
import './text.css';
import './blocks.css';
import './apparatus.css';
import { EditToolbar } from './toolbar/edit-toolbar.tsx';
import { useStrangers } from './unknown/use-strangers.ts';
import { useBlockAddress } from './use-block-address.ts';
import { usePaperEditor } from './use-paper-editor.ts';
import { useSpokenPlace } from './use-spoken-place.ts';
import { useView } from './zoom/use-view.ts';

const DetailsPanel = lazy(async () => ({
  default: (await import('./details/details-panel.tsx')).DetailsPanel,
}));

const CheckerPanel = lazy(async () => ({
  default: (await import('./checker/checker-panel.tsx')).CheckerPanel,
}));

interface SheetProps extends PaperSurfaceProps {
  readonly session: DraftSession;
  /** Something has arrived that this sheet does not know: it wants to be made anew. */
  readonly onStranger: () => void;
}

/** The sheet of paper with everything around it: tools above, outline beside, state of saving. */
export function Sheet(props: SheetProps) {
  const { session, paper, person } = props;
  const { t } = useTranslation('surface');
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [isCalm, setCalm] = useState(false);
  const close = () => setOverlay(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const bubble = useRef<HTMLDivElement>(null);
  const { announce, announcement } = useAnnouncer();

  const [openings] = useState(createOpenings);
  useEffect(() =>
    openings.listen((what) => {
      if (what === 'bubble' && focusFirst(bubble.current)) return;
      if (what !== 'toolbar' && what !== 'bubble') setOverlay(what);
      else if (focusFirst(toolbar.current)) announce(t('atToolbar'));
    }),
  );
  const mayEdit = useStore(session.connection.ending) === null && paper.may.edit;
  const editor = usePaperEditor({ ...props, mayEdit, openings, announce });
  useBlockAddress(editor);
  useSpokenPlace(editor, announce);
  useStrangers(session, editor, props.onStranger);
  const findings = useFindings(editor, paper.language);
  const view = useView(announce);
  const isCheckerOpen = overlay === 'checker';

  return (
    <div
      className={styles.surface}
      data-calm={isCalm || undefined}
      data-focus={view.settings.focus || undefined}
    >
      <div className={styles.top}>
        <div className={styles.bar}>
          {paper.may.edit && (
            <EditToolbar ref={toolbar} editor={editor} isDisabled={!mayEdit} onOpen={setOverlay} />
          )}
          <StatusBar
            session={session}
            mayEdit={paper.may.edit}
            onOutline={() => setOverlay('outline')}
            {...{ findings, view, isCalm, isCheckerOpen }}
            onChecker={() => setOverlay(isCheckerOpen ? null : 'checker')}
            onCalm={() => setCalm(!isCalm)}
          />
        </div>
        {overlay === 'find' && <FindPanel editor={editor} mayEdit={mayEdit} onClose={close} />}
        <EndingNote session={session} person={person} plainText={() => editor.getText()} />
      </div>
      <div className={styles.desk} data-desk>
        <Outline
          {...{ editor, mayEdit, announce }}
          isOpen={overlay === 'outline'}
          onClose={close}
        />
        <div className={styles.sheet} style={{ zoom: view.settings.zoom / 100 }}>
          {mayEdit && <Beginning editor={editor}>{props.beginning}</Beginning>}
          <EditorContent editor={editor} />
          <FrontArea {...{ editor, paper, mayEdit }} onOpen={setOverlay} />
          <EndMatter editor={editor} />
        </div>
        {mayEdit && (
          <BlockHandle
            {...{ editor, paper, announce }}
            isOpen={overlay === 'blockMenu'}
            onOpenChange={(isOpen) => setOverlay(isOpen ? 'blockMenu' : null)}
          />
        )}
        <Suspense>
          {isCheckerOpen && (
            <CheckerPanel {...{ editor, findings, announce }} onOpen={setOverlay} onClose={close} />
          )}
        </Suspense>
      </div>
      <p id="surface-keys" hidden>
        {t('keysHint')}
      </p>
      {announcement}
      <SelectionBubble ref={bubble} editor={editor} onOpen={setOverlay} />
      <LinkBubble editor={editor} onEdit={() => setOverlay('link')} />
      <LinkDialog editor={editor} isOpen={overlay === 'link'} onClose={close} />
      <SlashMenu editor={editor} />
      <FrontDialog {...{ editor, paper, overlay }} onClose={close} />
      <Suspense>
        {overlay === 'details' && <DetailsPanel editor={editor} onClose={close} />}
      </Suspense>
      <Apparatus {...{ editor, paper, overlay }} onOpen={setOverlay} onClose={close} />
      <Shortcuts isOpen={overlay === 'shortcuts'} onClose={close} />
    </div>
  );
}

function focusFirst(toolbar: HTMLElement | null): boolean {
  const first = toolbar?.querySelector<HTMLElement>('button:not(:disabled)');
  first?.focus();
  return first !== null && first !== undefined;
}
