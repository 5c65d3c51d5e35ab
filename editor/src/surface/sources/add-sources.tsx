import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import type { CslItem } from '@eckpunkt/document/sources';
import type { PaperSource } from '../citing/request.ts';
import { LookUpDoi } from './look-up-doi.tsx';
import { PasteSources } from './paste-sources.tsx';
import { newSource } from './source-commands.ts';
import { SourceForm } from './source-form.tsx';
import styles from './sources.module.css';

interface AddSourcesProps {
  readonly editor: Editor;
  readonly paperId: string;
  readonly onAdded: (sources: readonly PaperSource[]) => void;
  readonly onDone: () => void;
}

type Way = 'form' | 'paste' | 'doi';

const ways = ['form', 'paste', 'doi'] as const satisfies readonly Way[];
const nothing: CslItem = { type: 'article-journal' };

/** Three ways in: by hand, from a reference manager, by DOI. */
export function AddSources({ editor, paperId, onAdded, onDone }: AddSourcesProps) {
  const { t } = useWords('sources');
  const [way, setWay] = useState<Way>('form');
  const [begun, setBegun] = useState(nothing);
  const add = (items: readonly CslItem[]) => {
    const sources = items.map(newSource);
    editor.commands.addSources(sources);
    onAdded(sources);
  };
  const fillIn = (csl: CslItem) => {
    setBegun(csl);
    setWay('form');
  };
  return (
    <Tabs
      selectedKey={way}
      onSelectionChange={(key) => setWay(ways.find((one) => one === key) ?? 'form')}
      className={styles.tabs ?? ''}
    >
      <TabList aria-label={t('ways')} className={styles.tabList ?? ''}>
        {ways.map((one) => (
          <Tab key={one} id={one} className={styles.tab ?? ''}>
            {t(`way.${one}`)}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="form">
        <SourceForm
          key={JSON.stringify(begun)}
          csl={begun}
          onKeep={(csl) => {
            add([csl]);
            onDone();
          }}
          onBack={onDone}
        />
      </TabPanel>
      <TabPanel id="paste" className={styles.panel ?? ''}>
        <PasteSources paperId={paperId} onRead={add} onDone={onDone} />
      </TabPanel>
      <TabPanel id="doi" className={styles.panel ?? ''}>
        <LookUpDoi paperId={paperId} onFound={fillIn} />
      </TabPanel>
    </Tabs>
  );
}
