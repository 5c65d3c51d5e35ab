/** Words of the dialog that takes a text over from a file. */
export const imports = {
  title: 'Text aus einer Datei übernehmen',
  words:
    'Wählen Sie eine Datei aus Word (DOCX), LibreOffice (ODT), Markdown oder HTML, höchstens 20 MB. Markdown oder HTML mit Bildern und einer Literaturliste (BibTeX) packen Sie zusammen in ein ZIP-Archiv.',
  hint: 'Das geht nur, solange außer dem Titel noch nichts im Papier steht. Danach sehen Sie, was übernommen wurde und was nicht.',
  choose: 'Datei auswählen',
  reading: '„{{name}}“ wird gelesen. Das kann bis zu einer Minute dauern.',
  done: 'Der Text ist im Papier.',
  nothingLost: 'Alles ist so angekommen, wie es in der Datei stand.',
  lostTitle: 'Was nicht so ankam, wie es in der Datei stand',
  toText: 'Zum Text',
  carried: {
    words: 'Wörter',
    headings: 'Überschriften',
    paragraphs: 'Absätze',
    listItems: 'Listenpunkte',
    tables: 'Tabellen',
    quotes: 'Zitate',
    links: 'Links',
    footnotes: 'Fußnoten',
    figures: 'Abbildungen',
    formulas: 'Formeln',
    citations: 'Quellenangaben',
    sources: 'Quellen',
    references: 'Verweise',
    codeBlocks: 'Programmtexte',
    definitions: 'Begriffe',
    authors: 'Verfasser',
  },
  lost: {
    footnote: {
      name: 'Fußnoten',
      words: 'können dort nicht stehen; ihr Text steht in eckigen Klammern oder fehlt im Titel.',
    },
    picture: {
      name: 'Bilder',
      words: 'liegen nicht in der Datei. An ihrem Ort steht eine leere Abbildung oder ihr Name.',
    },
    pictureKind: {
      name: 'Bilder anderer Art',
      words:
        'lassen sich nicht lesen, etwa EMF, WMF oder BMP. Bitte fügen Sie sie als PNG, JPEG oder SVG ein.',
    },
    pictureBroken: {
      name: 'Beschädigte oder zu große Bilder',
      words: 'wurden nicht übernommen (höchstens 20 MB und 50 Megapixel).',
    },
    pictureTooMuch: {
      name: 'Weitere Bilder',
      words: 'wurden nicht übernommen, weil es für ein Mal zu viele sind.',
    },
    pictureSmall: {
      name: 'Winzige Bilder',
      words: 'von weniger als 8 Bildpunkten sind weggelassen; sie halten nur Abstand.',
    },
    pictureChanged: {
      name: 'Veränderte Bilder',
      words: 'sind kleiner, stehen still oder haben nicht mehr alle Teile.',
    },
    pictureMoved: {
      name: 'Bilder in Zeilen und Tabellen',
      words: 'stehen jetzt unter ihrem Absatz oder ihrer Tabelle.',
    },
    formula: {
      name: 'Abgesetzte Formeln in Listen, Zitaten und Tabellen',
      words: 'stehen jetzt in der Zeile.',
    },
    citation: {
      name: 'Quellenangaben',
      words: 'stehen als Text da, ohne Verbindung zur Quelle.',
    },
    source: { name: 'Einträge der Literaturdatei', words: 'lassen sich nicht lesen.' },
    bibliography: {
      name: 'Literaturverzeichnis',
      words: 'entsteht aus den Quellen des Papiers neu.',
    },
    reference: {
      name: 'Verweise im Text',
      words: 'nennen jetzt die Nummer ihres Ziels und folgen ihr.',
    },
    insertion: { name: 'Vorgeschlagene Einfügungen', words: 'gelten als angenommen.' },
    deletion: { name: 'Vorgeschlagene Löschungen', words: 'gelten als angenommen.' },
    comment: { name: 'Kommentare', words: 'wurden nicht übernommen.' },
    caption: {
      name: 'Beschriftungen',
      words: 'stehen als bloßer Text da, ohne Hervorhebungen, Noten und Links.',
    },
    code: { name: 'Programmtext in Tabellen', words: 'steht in gewöhnlichen Absätzen.' },
    link: {
      name: 'Links',
      words: 'führen weder ins Netz noch zu etwas mit einer Nummer; ihr Text ist geblieben.',
    },
    markup: {
      name: 'Auszeichnungen und Anmerkungen im Quelltext',
      words: 'wurden nicht übernommen.',
    },
    embedded: { name: 'Eingebettete Objekte', words: 'wurden nicht übernommen.' },
    textLook: {
      name: 'Durchgestrichenes, Hervorgehobenes, Kapitälchen',
      words: 'steht als gewöhnlicher Text da.',
    },
    definitionList: {
      name: 'Begriffslisten in Listen, Zitaten und Tabellen',
      words: 'stehen als Absätze da, der Begriff fett.',
    },
    headingLevel: { name: 'Tiefe Überschriften', words: 'haben jetzt die Ebene 4.' },
    headingInside: { name: 'Überschriften in Tabellen und Kästen', words: 'sind jetzt Absätze.' },
    nestedTable: { name: 'Tabellen in Tabellen', words: 'stehen jetzt darunter.' },
    nesting: { name: 'Sehr tief Verschachteltes', words: 'steht als Absatz da.' },
    numbering: { name: 'Nummern aus Buchstaben', words: 'sind jetzt Zahlen.' },
    frontMatter: {
      name: 'Angaben zum Dokument',
      words: 'haben hier noch kein Feld; was auf der ersten Seite stand, ist ein Absatz.',
    },
    contents: { name: 'Inhaltsverzeichnis', words: 'entsteht beim Veröffentlichen neu.' },
    pageMargin: { name: 'Kopf- und Fußzeilen', words: 'wurden nicht übernommen.' },
    title: { name: 'Bisheriger Titel', words: 'Das Papier heißt jetzt wie die Datei.' },
    file: { name: 'Weitere Dateien im Archiv', words: 'kommen im Text nicht vor.' },
    text: {
      name: 'Text in Textfeldern',
      words: 'steht als Absatz bei dem Text, der davor stand.',
    },
  },
};
