// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { de } from '../../words/de.ts';
import { en } from '../../words/en.ts';
import { caretAfter, editorWith, node, outlineOf, press } from '../test-editor.ts';
import { picturesIn } from './upload/pictures-in.ts';

const hash = 'a'.repeat(64);
const png = new File(['x'], 'karte.png', { type: 'image/png' });
const clipboard = (html: string, ...files: readonly File[]) =>
  ({ files, getData: () => html }) as unknown as DataTransfer;

const paper = () =>
  editorWith([
    node('title', 't', 'Titel'),
    node('paragraph', 'p', 'Text'),
    node('paragraph', 'q', 'Mehr'),
  ]);

function drop(editor: ReturnType<typeof paper>['editor'], file: File): void {
  const event = Object.assign(new Event('paste'), { clipboardData: clipboard('', file) });
  editor.view.someProp('handlePaste', (handle) =>
    handle(editor.view, event as unknown as ClipboardEvent, editor.state.doc.slice(0, 0)),
  );
}

const cardIn = ({ editor }: ReturnType<typeof paper>) => editor.view.dom.querySelector('.upload');

describe('a picture', () => {
  it('enters the text only once the server has it, where the caret was', () => {
    const mine = paper();
    caretAfter(mine.editor, 'Text');
    drop(mine.editor, png);
    expect(cardIn(mine)?.textContent).toContain('karte.png');
    expect(outlineOf(mine.editor)).toHaveLength(3);
    mine.editor.commands.insertContentAt(8, 'Neu ');
    mine.sent[0]?.onStored({ hash, width: 4, height: 3 });
    expect(cardIn(mine)).toBe(null);
    expect(mine.editor.state.doc.child(2).attrs).toMatchObject({
      image: hash,
      width: 4,
      height: 3,
    });
    expect(mine.said).toEqual(['Die Abbildung steht im Text.']);
    mine.editor.commands.undo();
    expect(outlineOf(mine.editor)).toEqual(['title:Titel', 'paragraph:Neu Text', 'paragraph:Mehr']);
  });

  it('says what to do when it has not arrived, and can be tried again', () => {
    const mine = paper();
    drop(mine.editor, png);
    mine.sent[0]?.onFailed('unreachable');
    expect(cardIn(mine)?.textContent).toContain('Bitte prüfen Sie Ihre Verbindung');
    const [retry, dismiss] = cardIn(mine)?.querySelectorAll('button') ?? [];
    retry?.click();
    expect(mine.sent).toHaveLength(2);
    dismiss?.click();
    expect(cardIn(mine)).toBe(null);
    mine.sent[1]?.onStored({ hash, width: 4, height: 3 });
    expect(outlineOf(mine.editor)).toHaveLength(3);
  });

  it('is refused at once where the server would refuse it', () => {
    const mine = paper();
    drop(mine.editor, new File(['x'], 'bild.bmp', { type: 'image/bmp' }));
    expect(mine.sent).toEqual([]);
    expect(cardIn(mine)?.textContent).toContain('PNG, JPEG, WebP, GIF, TIFF oder SVG');
  });

  it('is not what is meant where words come with it', () => {
    expect(picturesIn(clipboard('<p>Aus Word</p>', png))).toEqual([]);
    expect(picturesIn(clipboard('<img src="x">', png))).toEqual([png]);
  });
});

describe('a caption', () => {
  const withFigure = () =>
    editorWith([
      node('title', 't', 'Titel'),
      { ...node('figure', 'f', 'Die Karte'), attrs: { id: 'f', image: hash, alt: 'Karte' } },
      node('paragraph', 'q', 'Mehr'),
    ]).editor;

  it('is left with Enter', () => {
    const editor = withFigure();
    caretAfter(editor, 'Die');
    press(editor, { key: 'Enter' });
    expect(outlineOf(editor)).toEqual([
      'title:Titel',
      'figure:Die Karte',
      'paragraph:',
      'paragraph:Mehr',
    ]);
  });

  it('shows the picture, its words and whether the alternative text is missing', () => {
    const editor = withFigure();
    const img = editor.view.dom.querySelector('img.figure-picture');
    expect(img?.getAttribute('src')).toBe(`/api/papers/p/figures/${hash}`);
    const details = editor.view.dom.querySelector('.figure-details');
    expect(details?.textContent).toBe('Angaben');
    editor.commands.command(({ tr }) => Boolean(tr.setNodeAttribute(7, 'alt', '')));
    expect(details?.textContent).toBe('Alternativtext fehlt');
  });

  it.each([de, en])('is found by voice under the words that are seen', ({ blocks }) => {
    expect(blocks.figure.details).toContain(blocks.figure.open);
  });

  it('says that the picture is missing where it cannot be had', () => {
    const { dom } = withFigure().view;
    const img = dom.querySelector<HTMLImageElement>('img.figure-picture');
    const missing = dom.querySelector<HTMLElement>('.figure-missing');
    expect([img?.hidden, missing?.hidden]).toEqual([false, true]);
    img?.dispatchEvent(new Event('error'));
    expect([img?.hidden, missing?.hidden]).toEqual([true, false]);
    img?.dispatchEvent(new Event('load'));
    expect([img?.hidden, missing?.hidden]).toEqual([false, true]);
  });
});
