import type { AnyExtension } from '@tiptap/core';
import type { Editor } from '@tiptap/react';
import { useEffect, useMemo } from 'react';
import { useWords } from '../../words/use-words.ts';
import { schema } from '@eckpunkt/document';
import type { DraftSession } from '../../live/session.ts';
import { withStandIns } from './stand-ins.ts';
import { strangersIn } from './strangers.ts';
import { watchStrangers } from './watch-strangers.ts';

/** Adds to the extensions what the draft holds and the schema does not know. */
export function useStandIns({
  fragment,
}: DraftSession): (extensions: readonly AnyExtension[]) => AnyExtension[] {
  const { all } = useWords('apparatus');
  return useMemo(() => {
    const words = all('unknown');
    return (extensions) => withStandIns(extensions, schema, strangersIn(schema, [fragment]), words);
  }, [fragment, all]);
}

/** Ends the editor when something unknown arrives; whoever is called makes a new one. */
export function useStrangers({ doc }: DraftSession, editor: Editor, onStranger: () => void): void {
  useEffect(
    () =>
      watchStrangers(doc, editor.schema, () => {
        editor.destroy();
        onStranger();
      }),
    [doc, editor, onStranger],
  );
}
