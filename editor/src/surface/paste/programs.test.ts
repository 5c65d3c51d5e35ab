// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { caretIn, editorWith, node, paste } from '../test-editor.ts';
import { googleDocs, libreOffice, pdfViewer, webPage, word, wordReview } from './testing.ts';

/** What arrives, a line for each block, by its kind; marks and notes within their words. */
function pasted(html: string) {
  const { editor, said, sent } = editorWith([node('title', 't', 'Titel'), node('paragraph', 'p')]);
  caretIn(editor, 1);
  paste(editor, html);
  const { doc } = editor.state;
  const lines: string[] = [];
  const notes: string[] = [];
  const cells: string[] = [];
  doc.descendants((one, _pos, parent) => {
    const { name } = one.type;
    if (name === 'footnote') notes.push(one.textContent);
    if (name === 'tableHeader' || name === 'tableCell') {
      const { colspan, rowspan } = one.attrs;
      cells.push(
        `${name === 'tableHeader' ? 'TH' : 'td'} ${colspan}×${rowspan} ${one.textContent}`,
      );
    }
    const isWritten = one.isTextblock && parent?.type.name !== 'tableCell';
    if (isWritten && parent?.type.name !== 'tableHeader' && name !== 'title') {
      const place = parent === doc ? name : `${parent?.type.name} > ${name}`;
      lines.push(`${place}: ${one.textContent}`);
    }
    return name !== 'footnote';
  });
  const figures = doc.content.content.filter(({ type }) => type.name === 'figure');
  const alts = figures.map(({ attrs }) => attrs['alt']);
  return { editor, said, sent, lines, notes, cells, alts, html: editor.getHTML() };
}

describe('what is pasted from Word', () => {
  const { lines, notes, cells, html } = pasted(word);

  it('keeps headings and nested lists', () => {
    expect(lines).toContain('heading: Ausgangslage');
    expect(lines).toContain('listItem > paragraph: Krankenhäuser');
    expect(html).toMatch(/<ul[^>]*>.*Krankenhäuser.*<ol[^>]*>.*Grundversorgung.*<\/ol>/s);
  });

  it('puts footnotes where their signs are', () => {
    expect(notes).toEqual(['Vgl. Statistisches Bundesamt, 2025.', 'Eigene Berechnung.']);
    expect(lines).toContain(
      'paragraph: Die Versorgung auf dem LandVgl. Statistisches Bundesamt, 2025. ist dünner.',
    );
    expect(html).not.toContain('[1]');
    expect(html).not.toContain('<hr');
  });

  it('keeps tables with head and merged cells', () => {
    expect(cells).toEqual([
      'TH 1×1 Kreis',
      'TH 2×1 Betten',
      'td 1×2 Rügen',
      'td 1×1 2024',
      'td 1×1 410',
      'td 1×1 2025',
      'td 1×1 395',
    ]);
  });

  it('drops what Word says of looks and languages', () => {
    expect(html).not.toMatch(/mso|color:|font|lang=|class=/i);
    expect(html).toContain('<strong>dünner</strong>');
    expect(html).toContain('href="https://www.bmg.bund.de/"');
  });
});

describe('what is pasted from a draft that is under review in Word', () => {
  const { editor, lines, html } = pasted(wordReview);

  it('is the text as it is now, without what was said about it', () => {
    expect(lines).toContain('paragraph: Wohnen bleibt bezahlbar, überall.');
    expect(html).not.toMatch(/A1|Bitte belegen|vielleicht|<hr/);
    expect(lines).toContain('paragraph: Schluss.');
  });

  it('has captions at its tables and pictures', () => {
    const { content } = editor.state.doc.content;
    const captions = content.flatMap(({ type, attrs }) =>
      type.name === 'table' ? [attrs['caption']] : [],
    );
    expect(captions).toEqual(['Betten je Kreis', 'Anteile']);
    expect(lines).toContain('figure: Der alte Plan');
    expect(html).toContain('Der <em>alte</em> Plan');
    expect(lines.filter((line) => /Betten|Anteile/.test(line))).toEqual([]);
    expect(lines).toContain('paragraph: Tabelle 3: Ohne Tabelle');
  });
});

describe('what is pasted from Google Docs', () => {
  const { lines, notes, cells, html } = pasted(googleDocs);

  it('keeps structure, and is bold only where it was', () => {
    expect(lines.slice(0, 2)).toEqual([
      'heading: Ziele',
      'paragraph: Wir wollen mehrBeschluss vom 3. März..',
    ]);
    expect(html).toContain('<strong>mehr</strong>');
    expect(html).toMatch(/Eins.*<ul[^>]*>.*Tiefer.*<\/ul>.*Zwei/s);
    expect(cells).toEqual(['td 2×1 Zusammen', 'td 1×1 A', 'td 1×1 B']);
  });

  it('puts footnotes where their signs are', () => {
    expect(notes).toEqual(['Beschluss vom 3. März.']);
  });
});

describe('what is pasted from LibreOffice', () => {
  const { lines, notes, cells, html } = pasted(libreOffice);

  it('keeps headings, lists, tables and notes', () => {
    expect(lines[0]).toBe('heading: Empfehlungen');
    expect(html).toMatch(/<ol[^>]*start="3"[^>]*>.*Drittens.*<ul[^>]*>.*Genauer.*<\/ul>/s);
    expect(notes).toEqual(['Siehe Anhang. Zweiter Absatz.']);
    expect(cells).toEqual(['TH 1×1 Maßnahme', 'TH 1×1 Wer', 'td 1×1 Beraten', 'td 1×1 Land']);
    expect(html).not.toMatch(/lang=|western|sdfoot/);
  });
});

describe('what is pasted from a web page', () => {
  const { lines, notes, html, said, alts, sent } = pasted(webPage);

  it('keeps structure, long forms, languages and notes', () => {
    expect(lines).toContain('heading: Moor');
    expect(html).toContain('<abbr title="Treibhausgas">THG</abbr>');
    expect(html).toContain('<span lang="en">rewetting</span>');
    expect(notes).toEqual(['Succow, S. 12.']);
  });

  it('brings pictures that lie in it, and names those that do not', () => {
    expect(alts).toEqual(['Karte']);
    expect(said).toContain('lost: 1');
    expect(lines).toContain('figure: Moore im Land');
    return Promise.resolve().then(() => expect(sent).toHaveLength(1));
  });

  it('cannot run anything, and cannot name blocks of ours', () => {
    expect(html).not.toMatch(/script|onerror|javascript|iframe|evil/i);
  });
});

describe('what is pasted from a viewer for PDF', () => {
  it('has paragraphs instead of lines', () => {
    const { lines } = pasted(pdfViewer);
    expect(lines.slice(0, 2)).toEqual([
      'paragraph: Die Wiedervernässung entwässerter Moore gehört zu den wirksamsten Maßnahmen im Klimaschutz und nützt zugleich der Landwirtschaft.',
      'paragraph: Sie gelingt nur gemeinsam mit den Betrieben, die auf diesen Flächen wirtschaften.',
    ]);
  });
});

describe('what was copied here', () => {
  it('comes back as it was, with its own marks and nodes', () => {
    const inner = {
      type: 'text',
      text: 'THG',
      marks: [{ type: 'abbreviation', attrs: { long: 'Treibhausgas' } }],
    };
    const { editor } = editorWith([
      node('title', 't', 'Titel'),
      {
        type: 'callout',
        attrs: { id: 'c', kind: 'important' },
        content: [node('paragraph', 'x', inner)],
      },
      node('paragraph', 'p'),
    ]);
    const callout = editor.state.doc.child(1);
    editor.commands.setNodeSelection(editor.state.doc.child(0).nodeSize);
    const { dom } = editor.view.serializeForClipboard(editor.state.selection.content());
    caretIn(editor, 2);
    paste(editor, dom.innerHTML);
    const copy = editor.state.doc.child(2);
    expect(copy.type.name).toBe('callout');
    expect(copy.attrs['kind']).toBe('important');
    expect(copy.attrs['id']).not.toBe(callout.attrs['id']);
    expect(copy.firstChild?.firstChild?.marks[0]?.attrs).toEqual({ long: 'Treibhausgas' });
  });
});
