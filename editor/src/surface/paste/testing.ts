/**
 * The clipboard as five programs fill it: written by hand in the shape of theirs, with the oddities
 * that matter.
 */

/** One red pixel. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

const marker = (text: string) =>
  `<![if !supportLists]><span style='mso-list:Ignore'>${text}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>`;

const wordItem = (level: number, sign: string, text: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>${marker(sign)}<span lang=DE>${text}<o:p></o:p></span></p>`;

const wordSign = (number: number) =>
  `<a style='mso-footnote-id:ftn${number}' href="#_ftn${number}" name="_ftnref${number}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span lang=DE style='font-size:11.0pt'>[${number}]</span></span><![endif]></span></span></a>`;

const wordNote = (number: number, text: string) =>
  `<div style='mso-element:footnote' id=ftn${number}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn${number}' href="#_ftnref${number}" name="_ftn${number}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[${number}]<![endif]></span></span></a><span lang=DE> ${text}<o:p></o:p></span></p></div>`;

export const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=DE style='tab-interval:35.4pt'><!--StartFragment-->
<h1><span lang=DE style='color:#2F5496'>Ausgangslage<o:p></o:p></span></h1>
<p class=MsoNormal><span lang=DE>Die Versorgung auf dem Land${wordSign(1)} ist <b>dünner</b>.<o:p></o:p></span></p>
<p class=MsoNormal><span lang=DE>Mehr beim <a href="https://www.bmg.bund.de/">Bundesministerium</a>.${wordSign(2)}<o:p></o:p></span></p>
${wordItem(1, '·', 'Krankenhäuser')}${wordItem(2, '1.', 'Grundversorgung')}${wordItem(1, '·', 'Praxen')}
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>
<thead><tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td width=200 valign=top><p class=MsoNormal><b>Kreis<o:p></o:p></b></p></td><td width=400 colspan=2><p class=MsoNormal><b>Betten<o:p></o:p></b></p></td></tr></thead>
<tr><td rowspan=2><p class=MsoNormal>Rügen<o:p></o:p></p></td><td><p class=MsoNormal>2024<o:p></o:p></p></td><td><p class=MsoNormal>410<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>2025<o:p></o:p></p></td><td><p class=MsoNormal>395<o:p></o:p></p></td></tr></table>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
${wordNote(1, 'Vgl. Statistisches Bundesamt, 2025.')}${wordNote(2, 'Eigene Berechnung.')}</div>
<!--EndFragment--></body></html>`;

const wordComment = `<a style='mso-comment-reference:AB_1;mso-comment-date:20260301T1000'>bezahlbar</a><span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" onmouseover="msoCommentShow('_anchor_1','_com_1')" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[A1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;<![if !supportAnnotations]></span><![endif]></span></span>`;

const wordCaption = (kind: string, number: number, text: string) =>
  `<p class=MsoCaption style='page-break-after:avoid'><span lang=DE>${kind} <!--[if supportFields]><span style='mso-element:field-begin'></span> SEQ ${kind} \\* ARABIC <span style='mso-element:field-separator'></span><![endif]--><span style='mso-no-proof:yes'>${number}</span><!--[if supportFields]><span style='mso-element:field-end'></span><![endif]-->: ${text}<o:p></o:p></span></p>`;

const wordTable = (cell: string) =>
  `<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>${cell}<o:p></o:p></p></td></tr></table>`;

/** A draft that colleagues have gone through: a comment, tracked changes, captions. */
export const wordReview = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body lang=DE><!--StartFragment-->
<p class=MsoNormal><span lang=DE>Wohnen bleibt ${wordComment}, <span class=msoDel><del cite="mailto:Anna" datetime="2026-03-01T10:00">vielleicht</del></span><span class=msoIns><ins cite="mailto:Anna" datetime="2026-03-01T10:00">überall</ins></span>.<o:p></o:p></span></p>
${wordCaption('Tabelle', 1, 'Betten je Kreis')}
${wordTable('410')}
<div align=center>${wordTable('12 %')}</div>
${wordCaption('Tabelle', 2, 'Anteile')}
<p class=MsoNormal><img width=400 height=300 src="data:image/png;base64,${pixel}" alt="Plan"><o:p></o:p></p>
${wordCaption('Abbildung', 1, 'Der <i>alte</i> Plan')}
${wordCaption('Tabelle', 3, 'Ohne Tabelle')}
<p class=MsoNormal>Schluss.<o:p></o:p></p>
<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]><div style='mso-element:comment'><![if !supportAnnotations]><div id="_com_1" class=msocomtxt language=JavaScript onmouseover="msoCommentShow('_anchor_1','_com_1')"><![endif]><span style='mso-comment-author:"Anna Beispiel"'><![if !supportAnnotations]><a name="_msocom_1"></a><![endif]></span><p class=MsoCommentText><span class=MsoCommentReference><![if !supportAnnotations]><a href="#_msoanchor_1" class=msocomoff>[A1]</a><![endif]></span>Bitte belegen.<o:p></o:p></p><![if !supportAnnotations]></div><![endif]></div></div>
<!--EndFragment--></body></html>`;

export const googleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e3d4c-7fff-0001"><h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-family:Arial,sans-serif;font-weight:400;">Ziele</span></h2><p dir="ltr"><span style="font-size:11pt;font-weight:400;">Wir wollen </span><span style="font-size:11pt;font-weight:700;">mehr</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span style="font-size:11pt;">.</span></p><ul style="margin-top:0;"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Eins</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Tiefer</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Zwei</span></p></li></ul><div dir="ltr" align="left"><table style="border:none;"><colgroup><col width="301"/><col width="301"/></colgroup><tbody><tr><td colspan="2"><p dir="ltr"><span>Zusammen</span></p></td></tr><tr><td><p dir="ltr"><span>A</span></p></td><td><p dir="ltr"><span>B</span></p></td></tr></tbody></table></div><hr><div><p dir="ltr"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> Beschluss vom 3. März.</span></p></div></b><br class="Apple-interchange-newline">`;

export const libreOffice = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 24.2.7.2 (Linux)"/><style type="text/css">p { line-height: 115% } a.sdfootnoteanc { font-size: 57% }</style></head>
<body lang="de-DE" link="#000080" vlink="#800000" dir="ltr"><h1 class="western">Empfehlungen</h1>
<p style="margin-bottom: 0cm">Das Land handelt jetzt.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>
<ol start="3"><li><p style="margin-bottom: 0cm">Drittens</p></li><ul><li><p>Genauer</p></li></ul></ol>
<table width="100%" cellpadding="4" cellspacing="0"><col width="128*"/><col width="128*"/><thead><tr valign="top"><th width="50%"><p>Maßnahme</p></th><th width="50%"><p>Wer</p></th></tr></thead><tbody><tr valign="top"><td><p><span lang="de-DE">Beraten</span></p></td><td><p>Land</p></td></tr></tbody></table>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Siehe Anhang.</p><p class="sdfootnote">Zweiter Absatz.</p></div></body></html>`;

export const webPage = `<html><body><!--StartFragment--><div data-id="evil" data-node="licence"><h2><span id="Moor">Moor</span></h2><p onclick="alert(1)">Nasse Moore sparen <abbr title="Treibhausgas">THG</abbr>, auf Englisch <span lang="en">rewetting</span>.<sup id="cite_ref-1" class="reference"><a href="https://de.wikipedia.org/wiki/Moor#cite_note-1">[1]</a></sup> <a href="javascript:alert(2)">Klick</a></p><figure><img src="data:image/png;base64,${pixel}" alt="Karte"><figcaption>Moore im Land</figcaption></figure><p><img src="https://example.org/bild.jpg" width="400" onerror="alert(3)"></p><script>alert(4)</script><iframe srcdoc="x"></iframe><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="https://de.wikipedia.org/wiki/Moor#cite_ref-1">↑</a></b></span> <span class="reference-text">Succow, S. 12.</span></li></ol></div><!--EndFragment--></body></html>`;

const viewerLine = (text: string, top: number) =>
  `<span style="left: 12%; top: ${top}%; font-size: calc(var(--scale-factor)*11px);" role="presentation" dir="ltr">${text}</span><br role="presentation">`;

export const pdfViewer = `<meta charset="utf-8"><div class="textLayer">${[
  'Die Wiedervernässung entwässerter Moore gehört zu den wirk-',
  'samsten Maßnahmen im Klimaschutz und nützt zugleich der',
  'Landwirtschaft.',
  'Sie gelingt nur gemeinsam mit den Betrieben, die auf diesen',
  'Flächen wirtschaften.',
]
  .map((line, index) => viewerLine(line, 10 + index * 2))
  .join('')}</div>`;
