import { prosemirrorToYXmlFragment } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { check } from './check.ts';
import type { Document } from './document.ts';
import { draftFrom, emptyDraft, FRAGMENT, readDraft } from './draft.ts';
import { repair } from './repair.ts';
import { schema } from './schema.ts';
import { plainText } from './text.ts';
import { br, doc, h, li, link, p, paper, text, title, ul } from './testing/build.ts';
import { randomDocument } from './testing/random-document.ts';
import { Random, seeds } from './testing/random.ts';

/** A draft as a client that is not ours may write it. */
function draftBy(write: (body: Y.XmlFragment, doc: Y.Doc) => void): Uint8Array {
  const ydoc = new Y.Doc();
  ydoc.transact(() => write(ydoc.getXmlFragment(FRAGMENT), ydoc));
  return Y.encodeStateAsUpdate(ydoc);
}

const codes = (document: Document) => check(document, { language: 'de' }).map(({ code }) => code);

describe('an empty draft', () => {
  it('has the title and one paragraph to write into, both with ids', () => {
    const document = readDraft(emptyDraft({ title: 'Daten für die Medizin' }));
    expect(document.content.map(({ type }) => type)).toEqual(['title', 'paragraph']);
    expect(document.content[0]?.content).toEqual([text('Daten für die Medizin')]);
    const ids = document.content.map(({ attrs }) => attrs?.['id']);
    expect(new Set(ids).size).toBe(2);
    expect(ids).toEqual([expect.stringMatching(/^\w{12}$/), expect.stringMatching(/^\w{12}$/)]);
  });

  it('may have an empty title', () => {
    expect(codes(readDraft(emptyDraft({ title: '' })))).toContain('title-missing');
  });
});

describe('Document → Yjs → Document', () => {
  it.each(seeds(200))('gives back what was put in (seed %i)', (seed) => {
    const document = randomDocument(new Random(seed));
    expect(readDraft(draftFrom(document))).toEqual(document);
  });

  it.each(seeds(100))("reads what an editor's binding writes (seed %i)", (seed) => {
    const document = randomDocument(new Random(seed));
    const update = draftBy((body) =>
      prosemirrorToYXmlFragment(schema.nodeFromJSON(document), body),
    );
    expect(readDraft(update)).toEqual(document);
  });

  it('gives attributes and marks in the order of ProseMirror, whoever wrote them', () => {
    const marked = text('x', 'superscript', link('https://example.org'), 'bold');
    const document = readDraft(draftFrom(paper(p(marked, br()), h(2, 'H'))));
    expect(JSON.stringify(document)).toBe(JSON.stringify(schema.nodeFromJSON(document).toJSON()));
  });

  it('leaves the given update as it was', () => {
    const update = draftFrom(doc(title('T'), { type: 'chart', content: [p('Bild')] }));
    const before = update.slice();
    readDraft(update);
    expect(update).toEqual(before);
  });
});

describe('what the schema does not know', () => {
  it('stays with all it holds, and is reported', () => {
    const figure = { type: 'chart', attrs: { src: 'x', n: 1 }, content: [p('Unterschrift')] };
    const document = readDraft(draftFrom(paper(p('vorher'), figure, p('nachher'))));
    expect(document.content[2]).toEqual(figure);
    expect(check(document, { language: 'de' })).toContainEqual(
      expect.objectContaining({ code: 'schema-violation', severity: 'error', path: [2] }),
    );
  });

  it('survives another round through Yjs', () => {
    const document = readDraft(draftFrom(paper({ type: 'chart', attrs: { src: 'x' } }, p('a'))));
    expect(readDraft(draftFrom(document))).toEqual(document);
  });

  it('may be a mark: its text stays', () => {
    const document = readDraft(draftFrom(paper(p('a ', text('b', 'blink')))));
    expect(document.content[1]?.content?.[1]).toEqual(text('b', 'blink'));
    expect(codes(document)).toContain('schema-violation');
  });

  it('may be an attribute: it stays and hurts nobody', () => {
    const wide = { type: 'paragraph', attrs: { id: null, align: 'right' } };
    const document = readDraft(draftFrom(paper(wide)));
    expect(document.content[1]).toEqual(wide);
    expect(codes(document)).not.toContain('schema-violation');
  });

  it('may be an object inside a text', () => {
    const update = draftBy((body) => {
      const line = new Y.XmlText();
      line.insertEmbed(0, { image: 'x' });
      body.insert(0, [line]);
    });
    expect(JSON.stringify(readDraft(update))).toContain('{"image":"x"}');
  });
});

describe('drafts by other clients', () => {
  it('may write numbers as text and flags as true', () => {
    const update = draftBy((body) => {
      const heading = new Y.XmlElement('heading');
      heading.setAttribute('level', '3');
      const line = new Y.XmlText();
      line.insert(0, 'fett', { bold: true });
      heading.insert(0, [line]);
      body.insert(0, [new Y.XmlElement('title'), heading]);
    });
    expect(readDraft(update).content[1]).toEqual({
      type: 'heading',
      attrs: { id: null, level: 3, numbering: 'number', fixed: false },
      content: [text('fett', 'bold')],
    });
  });

  it('may put text where only blocks may stand', () => {
    const update = draftBy((body) => {
      const line = new Y.XmlText();
      line.insert(0, 'lose Worte');
      body.insert(0, [line]);
    });
    expect(readDraft(update)).toEqual(repair(doc(title(), p('lose Worte'))));
  });

  it('may leave two texts side by side, as two people do who begin one paragraph at once', () => {
    const update = draftBy((body) => {
      const paragraph = new Y.XmlElement('paragraph');
      body.insert(0, [paragraph]);
      for (const word of ['eins ', 'zwei']) {
        const line = new Y.XmlText();
        line.insert(0, word);
        paragraph.push([line]);
      }
    });
    expect(readDraft(update).content[1]?.content).toEqual([text('eins zwei')]);
  });

  it('may open the body as another type', () => {
    const update = draftBy((_body, ydoc) => {
      const other = new Y.Doc();
      other.getArray(FRAGMENT).insert(0, ['Wort', 5, { a: 1 }]);
      Y.applyUpdate(ydoc, Y.encodeStateAsUpdate(other));
    });
    expect(JSON.stringify(readDraft(update))).toMatch(/Wort.*5.*\{"a":1\}/);
  });

  it('may give an element a name that means something else in JSON', () => {
    const names = ['text', 'doc', '__proto__', 'constructor', 'toString'];
    const update = draftBy((body) =>
      body.insert(
        0,
        names.map((name) => {
          const line = new Y.XmlText();
          line.insert(0, `in ${name}`);
          const element = new Y.XmlElement(name);
          element.insert(0, [line]);
          return element;
        }),
      ),
    );
    const document = readDraft(update);
    for (const name of names) expect(plainText(document)).toContain(`in ${name}`);
    expect(document.content.map(({ type }) => type)).toEqual([
      'title',
      '#text',
      'paragraph',
      '__proto__',
      'constructor',
      'toString',
    ]);
  });

  it('may nest deeper than a stack is high: the text stays', () => {
    const update = draftBy((body) => {
      let parent: Y.XmlFragment = body;
      for (let depth = 0; depth < 5000; depth += 1) {
        const quote = new Y.XmlElement('blockquote');
        parent.insert(0, [quote]);
        parent = quote;
      }
      const line = new Y.XmlText();
      line.insert(0, 'ganz unten', { bold: {} });
      parent.insert(0, [line]);
    });
    const document = readDraft(update);
    expect(JSON.stringify(document)).toContain('ganz unten');
    expect(codes(document)).toContain('schema-violation');
  });

  it('may be no draft at all: that is a throw, and for the caller to expect', () => {
    expect(() => readDraft(new Uint8Array([255, 255, 255]))).toThrow();
  });
});

it('drops a list in which two people have deleted the last items', () => {
  const draft = draftFrom(repair(paper(ul(li(p('a')), li(p('b'))), p('c'))));
  const [one, two] = [0, 0].map(() => {
    const ydoc = new Y.Doc();
    Y.applyUpdate(ydoc, draft);
    return ydoc;
  });
  for (const [index, ydoc] of [one, two].entries()) {
    const list = ydoc?.getXmlFragment(FRAGMENT).get(1);
    if (list instanceof Y.XmlElement) list.delete(index, 1);
  }
  const both = [one, two].flatMap((ydoc) => (ydoc ? [Y.encodeStateAsUpdate(ydoc)] : []));
  expect(readDraft(Y.mergeUpdates(both))).toEqual(repair(paper(p('c'))));
});
