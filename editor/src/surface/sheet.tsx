import { EditorContent } from '@tiptap/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { EndingNote } from '../live/ending-note.tsx';
import type { DraftSession } from '../live/session.ts';
import { useStore } from '../live/use-store.ts';
import { useReloadBy } from '../shell/reload.tsx';
import { Late, useArrival } from '../ui/late-parts.tsx';
import { useAnnouncer } from './announcer.tsx';
import { Beginning } from './beginning.tsx';
import { useOpened } from './checker/use-opened.ts';
import type { Findings } from './checker/watch-findings.ts';
import { FrontArea } from './front/front-area.tsx';
import {
  BlockHandle,
  CheckerPanel,
  DetailsPanel,
  EditToolbar,
  EndMatter,
  FindPanel,
  Overlays,
} from './late-tools.ts';
import { createOpenings, type Overlay } from './openings.ts';
import { Outline } from './outline/outline.tsx';
import type { PaperSurfaceProps } from './paper-surface.tsx';
import styles from './sheet.module.css';
import { SlashMenu } from './slash/slash-menu.tsx';
import { StatusBar } from './status-bar.tsx';
import './text.css';
import './blocks.css';
import './apparatus.css';
import { StillToolbar } from './toolbar/still-toolbar.tsx';
import { useStrangers } from './unknown/use-strangers.ts';
import { useBlockAddress } from './use-block-address.ts';
import { usePaperEditor } from './use-paper-editor.ts';
import { useSpokenPlace } from './use-spoken-place.ts';
import { Waiting } from './waiting.tsx';
import { useView } from './zoom/use-view.ts';

interface SheetProps extends PaperSurfaceProps {
  readonly session: DraftSession;
  /** Something has arrived that this sheet does not know: it wants to be made anew. */
  readonly onStranger: () => void;
}

/** The sheet of paper with everything around it: tools above, outline beside, state of saving. */
export function Sheet(props: SheetProps) {
  const { session, paper, person, makesTemplates } = props;
  const into = { language: paper.language, makesTemplates };
  const { t } = useWords('surface');
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
  useBlockAddress(editor, setOverlay);
  useSpokenPlace(editor, announce);
  useStrangers(session, editor, props.onStranger);
  const opened = useOpened(editor);
  const [findings, setFindings] = useState<Findings>(null);
  const view = useView(announce);
  const isCheckerOpen = overlay === 'checker';
  useArrival();
  useReloadBy(useCallback(() => session.reload(), [session]));

  return (
    <div
      className={styles.surface}
      data-calm={isCalm || undefined}
      data-focus={view.settings.focus || undefined}
    >
      <div className={styles.top}>
        <div className={styles.bar}>
          {paper.may.edit && (
            <Late still={<StillToolbar />}>
              <EditToolbar
                ref={toolbar}
                editor={editor}
                isDisabled={!mayEdit}
                {...into}
                onOpen={setOverlay}
              />
            </Late>
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
        <Late>
          <FindPanel {...{ editor, mayEdit }} isOpen={overlay === 'find'} onClose={close} />
        </Late>
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
          <Late>
            <EndMatter editor={editor} />
          </Late>
        </div>
        <Late>
          {mayEdit && (
            <BlockHandle
              {...{ editor, paper, makesTemplates, announce }}
              isOpen={overlay === 'blockMenu'}
              onOpenChange={(isOpen) => setOverlay(isOpen ? 'blockMenu' : null)}
            />
          )}
        </Late>
        <Late>
          {isCheckerOpen && (
            <CheckerPanel {...{ editor, findings, announce }} onOpen={setOverlay} onClose={close} />
          )}
          {overlay === 'details' && <DetailsPanel {...{ editor, openings }} onClose={close} />}
        </Late>
      </div>
      <p id="surface-keys" hidden>
        {t('keysHint')}
      </p>
      {announcement}
      <SlashMenu editor={editor} {...into} />
      <Late still={overlay !== null && <Waiting />}>
        <Overlays
          {...{ editor, paper, overlay, opened, bubble }}
          onOpen={setOverlay}
          onClose={close}
          onFindings={setFindings}
        />
      </Late>
    </div>
  );
}

function focusFirst(toolbar: HTMLElement | null): boolean {
  const first = toolbar?.querySelector<HTMLElement>('button:not(:disabled)');
  first?.focus();
  return first !== null && first !== undefined;
}
