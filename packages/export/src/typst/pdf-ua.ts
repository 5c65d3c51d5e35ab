import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';

/**
 * Says of a PDF/A that it is PDF/UA-1, too: the mark in its metadata, with the description that
 * PDF/A wants of every property it does not know, and the title shown instead of the file name.
 */
export async function markAsPdfUa(pdf: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog, context } = document;
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  if (!(metadata instanceof PDFRawStream)) throw new Error('The PDF has no XMP metadata');
  const xmp = withPdfUa(new TextDecoder().decode(metadata.contents));
  const stream = context.stream(new TextEncoder().encode(xmp), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  context.assign(context.getObjectRef(metadata) ?? context.nextRef(), stream);
  catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  // Bytes of an ArrayBuffer of their own, not a view into a larger one.
  return new Uint8Array(await document.save({ useObjectStreams: false }));
}

const SCHEMAS = '<pdfaExtension:schemas><rdf:Bag>';
const END = '</rdf:RDF>';

/** Into the list of schemas that is there already: XMP knows a property only once. */
function withPdfUa(xmp: string): string {
  if (!xmp.includes(SCHEMAS) || !xmp.includes(END)) {
    throw new Error('The XMP metadata of the PDF is not as Typst used to write it');
  }
  return xmp.replace(SCHEMAS, SCHEMAS + schema).replace(END, mark + END);
}

const mark =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">' +
  '<pdfuaid:part>1</pdfuaid:part></rdf:Description>';

const schema = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');
