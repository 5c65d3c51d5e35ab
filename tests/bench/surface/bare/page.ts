import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { extensions, FRAGMENT, SCHEMA_VERSION } from '@eckpunkt/document';

// The least that can hold the same text: TipTap with the document's nodes as they are, and
// y-websocket. No node views, no numbers, no citations, no tools, nothing that says "saved".

const paperId = new URLSearchParams(location.search).get('paper') ?? '';
const doc = new Y.Doc();
const provider = new WebsocketProvider(
  `${location.origin.replace('http', 'ws')}/live`,
  paperId,
  doc,
  {
    params: { schema: String(SCHEMA_VERSION) },
    disableBc: true,
  },
);

const open = () =>
  new Editor({
    element: document.querySelector('#text'),
    extensions: [
      ...extensions,
      Collaboration.configure({ fragment: doc.getXmlFragment(FRAGMENT) }),
    ],
  });

provider.once('sync', open);
