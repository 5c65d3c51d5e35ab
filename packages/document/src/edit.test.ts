import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { draftFrom, emptyDraft, FRAGMENT, readDraft } from './draft.ts';
import { mend, retitle, revise } from './edit.ts';
import { repair } from './repair.ts';
import { as, doc, link, p, paper, text, title } from './testing/build.ts';
import { randomDocument } from './testing/random-document.ts';
import { Random, seeds } from './testing/random.ts';
import { breaksSchema, presentable } from './strange.ts';
import { textOf, titleOf } from './text.ts';

const apply = (draft: Uint8Array, ...edits: readonly (Uint8Array | null)[]) =>
  Y.mergeUpdates([draft, ...edits.filter((edit) => edit !== null)]);

describe('retitle', () => {
  it('changes the title and nothing else', () => {
    const before = repair(doc(as('t', title('Entwurf')), as('a', p('Text'))));
    const draft = draftFrom(before);
    const after = readDraft(apply(draft, retitle(draft, 'Eckpunkte')));
    expect(after).toEqual(repair(doc(as('t', title('Eckpunkte')), as('a', p('Text')))));
  });

  it('is a small edit, however long the paper', () => {
    const draft = draftFrom(paper(...Array.from({ length: 500 }, () => p('Ein langer Absatz.'))));
    expect(retitle(draft, 'Ein neues Papier')?.length).toBeLessThan(100);
  });

  it('merges with what is typed at that moment', () => {
    const draft = emptyDraft({ title: 'Alt' });
    const typed = revise(draft, repair(doc(title('Alt'), p('getippt'))));
    const after = readDraft(apply(draft, retitle(draft, 'Neu'), typed));
    expect(titleOf(after)).toBe('Neu');
    expect(JSON.stringify(after)).toContain('getippt');
  });

  it('is no edit where the title is this already', () => {
    expect(retitle(emptyDraft({ title: 'Gleich' }), 'Gleich')).toBeNull();
  });

  it('adds a title where there is none, and can empty it', () => {
    const draft = draftFrom(doc(p('a')));
    expect(titleOf(readDraft(apply(draft, retitle(draft, 'Neu'))))).toBe('Neu');
    const titled = emptyDraft({ title: 'Alt' });
    expect(titleOf(readDraft(apply(titled, retitle(titled, ''))))).toBe('');
  });

  it('does not touch what the schema does not know', () => {
    const figure = { type: 'chart', content: [p('Unterschrift')] };
    const draft = draftFrom(paper(figure));
    expect(readDraft(apply(draft, retitle(draft, 'Neu'))).content[1]).toEqual(figure);
  });
});

describe('revise', () => {
  it.each(seeds(100))('turns any draft into any document (seed %i)', (seed) => {
    const random = new Random(seed);
    const draft = draftFrom(randomDocument(random));
    const wanted = randomDocument(random);
    expect(readDraft(apply(draft, revise(draft, wanted)))).toEqual(wanted);
  });

  it.each(seeds(20))('is no edit where the draft says this already (seed %i)', (seed) => {
    const document = randomDocument(new Random(seed));
    expect(revise(draftFrom(document), document)).toBeNull();
  });

  it('goes forward: whoever writes meanwhile keeps what was written', () => {
    const draft = draftFrom(repair(paper(as('a', p('Bleibt.')), as('b', p('Geht.')))));
    const peer = new Y.Doc();
    Y.applyUpdate(peer, draft);
    const block = peer.getXmlFragment(FRAGMENT).get(1);
    const line = block instanceof Y.XmlElement ? block.get(0) : undefined;
    if (line instanceof Y.XmlText) line.insert(7, ' Neu.');
    const restored = revise(draft, repair(paper(as('a', p('Bleibt.')))));
    const after = readDraft(apply(Y.encodeStateAsUpdate(peer), restored));
    expect(after).toEqual(repair(paper(as('a', p('Bleibt. Neu.')))));
  });

  it('throws on what the schema refuses', () => {
    const draft = emptyDraft({ title: 'T' });
    expect(() => revise(draft, paper({ type: 'chart' }))).toThrow(RangeError);
    const hostile = paper(p(text('a', link('javascript:alert(1)'))));
    expect(() => revise(draft, hostile)).toThrow(RangeError);
  });
});

describe('mend', () => {
  const timeline = {
    type: 'timeline',
    attrs: { from: 2024, steps: ['a', 'b'] },
    content: [p('Erster Schritt'), { type: 'milestone', attrs: { at: 1 } }],
  };

  it('is no edit where nothing breaks the schema', () => {
    expect(mend(draftFrom(paper(p('a ', text('b', 'bold')))))).toBeNull();
  });

  it('makes a paragraph of what no schema will ever have a place for, with its words', () => {
    const draft = draftFrom(paper(p('davor'), p('danach')));
    const client = new Y.Doc();
    Y.applyUpdate(client, draft);
    const line = new Y.XmlText();
    line.insertEmbed(0, { image: 'x' });
    line.insert(1, 'Wort');
    client.getXmlFragment(FRAGMENT).insert(2, [line]);
    const spoilt = Y.encodeStateAsUpdate(client);
    const after = readDraft(apply(spoilt, mend(spoilt)));
    expect(after.content.map(textOf)).toEqual(['Ein Papier', 'davor', 'Wort', 'danach']);
    expect(breaksSchema(after)).toBe(false);
    expect(mend(draftFrom(after))).toBeNull();
  });

  it('leaves what a newer schema may know as it is, also beside something else', () => {
    const foreign = [timeline, p('a ', text('b', 'glow')), p('c ', { type: 'emoji' })];
    const draft = draftFrom(paper(...foreign));
    expect(mend(draft)).toBeNull();
    const client = new Y.Doc();
    Y.applyUpdate(client, draft);
    const line = new Y.XmlText();
    line.insertEmbed(0, { image: 'x' });
    client.getXmlFragment(FRAGMENT).push([line]);
    const spoilt = Y.encodeStateAsUpdate(client);
    const edit = mend(spoilt);
    expect(edit).not.toBeNull();
    const after = readDraft(apply(spoilt, edit));
    expect(after.content.slice(0, 4)).toEqual(readDraft(draft).content);
  });

  it('keeps a title a title', () => {
    const line = new Y.XmlText();
    line.insert(0, 'Titel');
    line.insertEmbed(5, { image: 'x' });
    const client = new Y.Doc();
    const block = new Y.XmlElement('title');
    block.insert(0, [line]);
    client.getXmlFragment(FRAGMENT).insert(0, [block]);
    const spoilt = Y.encodeStateAsUpdate(client);
    expect(titleOf(readDraft(apply(spoilt, mend(spoilt))))).toBe('Titel');
  });
});

describe('presentable', () => {
  it('shows what the schema does not know as words, and keeps the rest', () => {
    const strange = { type: 'timeline', content: [p('Eins'), p('Zwei')] };
    const document = repair(paper(p('davor ', text('fett', 'bold')), strange));
    const shown = presentable(document);
    expect(breaksSchema(shown)).toBe(false);
    expect(shown.content[1]).toEqual(document.content[1]);
    expect(textOf(shown.content[2] ?? strange)).toBe('Eins Zwei');
    expect(presentable(shown)).toBe(shown);
  });
});
