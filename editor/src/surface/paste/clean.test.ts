// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { caretIn, editorWith, node, paste } from '../test-editor.ts';

/** What arrives, as nested names and texts: `ul(li(Eins), li(Zwei))`. */
function pasted(html: string): string {
  const { editor } = editorWith([node('title', 't', 'Titel'), node('paragraph', 'p')]);
  caretIn(editor, 1);
  paste(editor, html);
  const blocks: string[] = [];
  editor.state.doc.forEach((block, _pos, index) => {
    if (index > 0) blocks.push(described(block));
  });
  editor.destroy();
  return blocks.filter((block) => block !== 'paragraph()').join(' ');
}

function described(block: ProseMirrorNode): string {
  const parts: string[] = [];
  block.forEach((child) => parts.push(child.isText ? textWithMarks(child) : described(child)));
  const level = block.type.name === 'heading' ? String(block.attrs['level']) : '';
  return `${block.type.name}${level}(${parts.join('')})`;
}

function textWithMarks(text: ProseMirrorNode): string {
  const marks = text.marks.map((mark) => `${mark.type.name}:`).join('');
  return `${marks}${text.text ?? ''}`;
}

const item = (level: number, marker: string, text: string) =>
  `<p class="MsoListParagraph" style="margin-left:36pt;text-indent:-18pt;mso-list:l0 level${level} lfo1"><!--[if !supportLists]--><span style="font-family:Symbol"><span style="mso-list:Ignore">${marker}<span style="font:7pt Times">&nbsp;&nbsp; </span></span></span><!--[endif]-->${text}<o:p></o:p></p>`;

describe('paste from Word', () => {
  it('makes lists of its list paragraphs, nested ones too', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body><!--StartFragment-->${item(1, '·', 'Eins')}${item(2, 'o', 'Tiefer')}${item(1, '·', 'Zwei')}<p class="MsoNormal">Danach</p>${item(1, '1.', 'Erstens')}<!--EndFragment--></body></html>`;
    expect(pasted(html)).toBe(
      'bulletList(listItem(paragraph(Eins)bulletList(listItem(paragraph(Tiefer))))listItem(paragraph(Zwei)))' +
        ' paragraph(Danach) orderedList(listItem(paragraph(Erstens)))',
    );
  });

  it('keeps headings, bold and tables, and drops fonts and colours', () => {
    const html = `<h1 style="font-family:Arial;color:#2F5496">Ausgangslage<o:p></o:p></h1>
      <p class="MsoNormal"><b><span style="color:red;font-size:14pt">Wichtig</span></b> ist H<sub>2</sub>O</p>
      <table class="MsoTableGrid" border="1"><tr><td width="100"><p class="MsoNormal">A</p></td><td><p>B</p></td></tr></table>`;
    expect(pasted(html)).toBe(
      'heading1(Ausgangslage) paragraph(bold:Wichtig ist Hsubscript:2O)' +
        ' table(tableRow(tableCell(paragraph(A))tableCell(paragraph(B))))',
    );
  });

  it('takes a document title for a heading', () => {
    expect(pasted('<p class="MsoTitle">Ein Papier</p><p>Text</p>')).toBe(
      'heading1(Ein Papier) paragraph(Text)',
    );
  });
});

describe('paste of numbered lists', () => {
  const starts = (html: string) => {
    const { editor } = editorWith([node('title', 't', 'Titel'), node('paragraph', 'p')]);
    caretIn(editor, 1);
    paste(editor, html);
    const found: string[] = [];
    editor.state.doc.descendants(({ type, attrs, textContent }) => {
      if (type.name === 'orderedList') found.push(`${attrs['start']}: ${textContent}`);
    });
    editor.destroy();
    return found;
  };
  const goesOn = (value: number, text: string) =>
    `<li value="${value}"><p style="line-height: 100%; margin-bottom: 0cm">${text}</p></li>`;

  it.each([
    ['3.', 3],
    ['12)', 12],
    ['c)', 3],
    ['(b)', 2],
    ['iv.', 4],
    ['2.3.', 3],
  ])('begins with %s as in Word', (marker, start) => {
    expect(starts(item(1, marker, 'A') + item(1, '9.', 'B'))).toEqual([`${start}: AB`]);
  });

  it('goes on behind a paragraph, as in Word', () => {
    const html = `${item(1, '1.', 'A')}<p class="MsoNormal">Dazu.</p>${item(1, '2.', 'B')}`;
    expect(starts(html)).toEqual(['1: A', '2: B']);
  });

  it('begins where LibreOffice says so, at the list or at an item', () => {
    expect(starts('<ol start="7"><li><p>A</p></li></ol>')).toEqual(['7: A']);
    expect(starts(`<ol>${goesOn(4, 'A')}<li><p>B</p></li></ol>`)).toEqual(['4: AB']);
    const anew = `<ol><li><p>A</p></li>${goesOn(2, 'B')}${goesOn(10, 'C')}<li><p>D</p></li></ol>`;
    expect(starts(anew)).toEqual(['1: AB', '10: CD']);
  });
});

describe('paste of tables', () => {
  it('takes a spreadsheet as cells, with what was merged', () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-number-format:General}</style></head><body><table border=0 style='width:96pt'><col width=64 span=2><!--StartFragment--><tr height=20><td height=20 class=xl65 colspan=2>Jahr</td></tr><tr><td align=right>2026</td><td></td></tr><!--EndFragment--></table></body></html>`;
    expect(pasted(html)).toBe(
      'table(tableRow(tableCell(paragraph(Jahr)))' +
        'tableRow(tableCell(paragraph(2026))tableCell(paragraph())))',
    );
  });

  it('knows the head of a table by its place, and keeps the caption', () => {
    const html = `<table><caption> Was\n wer tut </caption><thead><tr><td colspan="2">Wer</td></tr></thead><tbody><tr><td>A</td><td>B</td></tr></tbody></table>`;
    expect(pasted(html)).toBe(
      'table(tableRow(tableHeader(paragraph(Wer)))' +
        'tableRow(tableCell(paragraph(A))tableCell(paragraph(B))))',
    );
    const { editor } = editorWith([node('title', 't', 'Titel'), node('paragraph', 'p')]);
    caretIn(editor, 1);
    paste(editor, html);
    const tables = editor.state.doc.content.content.filter(({ type }) => type.name === 'table');
    expect(tables.map(({ attrs }) => attrs['caption'])).toEqual(['Was wer tut']);
  });
});

describe('paste from Google Docs', () => {
  it('is not bold because of its wrapper, and nests its lists', () => {
    const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt">Ziele</span></h2><p dir="ltr"><span style="font-weight:700">Fett</span><span style="font-style:italic"> kursiv</span></p><ul><li dir="ltr" aria-level="1"><p><span>Eins</span></p></li><ul><li aria-level="2"><p><span>Tiefer</span></p></li></ul></ul></b>`;
    expect(pasted(html)).toBe(
      'heading2(Ziele) paragraph(bold:Fettitalic: kursiv)' +
        ' bulletList(listItem(paragraph(Eins)bulletList(listItem(paragraph(Tiefer)))))',
    );
  });
});

describe('paste of what could do harm', () => {
  it('keeps words and loses everything that could run', () => {
    const html = `<p onclick="alert(1)">Gut<script>alert(2)</script> <a href="javascript:alert(3)">böse</a> <a href="https://example.org/x">Link</a><img src=x onerror=alert(4)></p><iframe srcdoc="<p>x</p>"></iframe>`;
    expect(pasted(html)).toBe('paragraph(Gut böse link:Link)');
  });
});
