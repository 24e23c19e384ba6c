/** Builds small PDF files for tests: Chinese text in a font that is not embedded, as office software used to write them. */

import { deflateSync } from 'node:zlib';

/** A line of a page: where it begins, in points from the left and from the top, and in what size. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** Pages of lines; a page without lines is like a scan. Text is encoded as UniGB-UCS2-H wants it. */
export function pdf(pages: readonly (readonly PdfLine[])[]): Buffer {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const first = 5;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`);
  add('<</Type/Catalog/Pages 2 0 R>>');
  add(`<</Type/Pages/Kids[${kids.join(' ')}]/Count ${pages.length}>>`);
  add('<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>');
  add(
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>>>',
  );
  for (const [i, lines] of pages.entries()) {
    const content = lines.map(show).join('\n');
    add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${first + 2 * i + 1} 0 R>>`,
    );
    add(`<</Length ${content.length}>>stream\n${content}\nendstream`);
  }
  return assemble(objects);
}

/** A page of forms that each show the next ten times: ten to the power of their number. */
export function pdfOfForms(depth: number): Buffer {
  const form = (next: number, body: string) =>
    `<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>/XObject<</X ${next} 0 R>>>>/Length ${body.length}>>stream\n${body}\nendstream`;
  const forms = Array.from({ length: depth }, (_, i) =>
    form(7 + i, i < depth - 1 ? '/X Do '.repeat(10) : 'BT /F 9 Tf (a) Tj ET'),
  );
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
  return onePage('/X Do', '', '/XObject<</X 6 0 R>>', [font, ...forms]);
}

/** A page whose text unpacks to so many megabytes. */
export function pdfBomb(megabytes: number): Buffer {
  const content = deflateSync(Buffer.alloc(megabytes << 20, '(a) Tj ')).toString('latin1');
  return onePage(content, '/Filter/FlateDecode', '');
}

function onePage(content: string, filter: string, resources: string, more: readonly string[] = []): Buffer {
  return assemble([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<${resources}>>/Contents 4 0 R>>`,
    `<<${filter}/Length ${content.length}>>stream\n${content}\nendstream`,
    ...more,
  ]);
}

function show({ text, x, y, size = 16 }: PdfLine): string {
  const codes = [...text].map((char) => (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${842 - y} Tm <${codes}> Tj ET`;
}

function assemble(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${file}${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
