/** Text that stands in other parts or files: read where it can be, and otherwise said to be unread. */

import { describe, expect, it } from 'vitest';
import { readPacked } from '../../src/input/index.ts';
import type { FileResult } from '../../src/result.ts';
import { workshop } from '../cli/workshop.ts';
import { docx, p } from './build.ts';
import { odt } from './build-odt.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A document that refers to another part or file by the relation “rId9”. */
function withPart(body: string, target: string, content: string, mode = ''): Buffer {
  const relation = `<Relationship Id="rId9" Type="${relations}/aFChunk" Target="${target}"${mode}/>`;
  return docx({
    body,
    extra: {
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
      ...(mode === '' && { [`word/${target}`]: content }),
    },
  });
}

async function read(bytes: Uint8Array) {
  const packed = await readPacked(bytes);
  if (!packed) throw new Error('not taken for a document');
  return packed.source;
}

const drawing = (inner: string) => `<w:p><w:r><w:drawing>${inner}</w:drawing></w:r><w:r><w:t>图</w:t></w:r></w:p>`;
const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

describe('what is merged at opening', () => {
  it.each([
    ['content', '<w:altChunk r:id="rId9"/>', 'chunk1.mht', '', 'chunk1.mht'],
    ['a document', `<w:subDoc r:id="rId9"/>`, 'file:///D:\\报告\\第二章.docx', ' TargetMode="External"', '第二章.docx'],
  ])('%s is not passed over', async (_, inner, target, mode, name) => {
    const bytes = withPart(p('关于工作的报告') + inner, target, '甲', mode);
    expect((await read(bytes)).unread?.[0]).toContain(name);
    const shop = workshop({ 'a.docx': bytes });
    const { code, stdout } = await shop.run(['--no-config', '-f', 'json', 'a.docx']);
    const [result]: FileResult[] = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(result?.verdict).toBe('unchecked');
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('unread-part');
    for (const words of [
      ['--list-blanks', '--no-config', 'a.docx'],
      ['text', 'a.docx'],
    ])
      expect((await shop.run(words)).stderr).toContain(name);
    expect((await shop.run(['--list-blanks', '--no-config', 'a.docx'])).code).toBe(2);
  });
});

it('reads diagrams and the titles of charts', async () => {
  const dgm = 'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"';
  const point = (type: string, text: string) =>
    `<dgm:pt modelId="1" type="${type}"><dgm:prSet/><dgm:t><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`;
  const diagram = `<dgm:dataModel ${dgm} ${a}><dgm:ptLst>${point('node', '局长X人')}${point('pres', '排列')}</dgm:ptLst></dgm:dataModel>`;
  const body = p('前') + drawing(`<dgm:relIds ${dgm} r:dm="rId9"/>`);
  const source = await read(withPart(body, 'diagrams/data1.xml', diagram));
  expect(source.text).toBe('前\n\ufffc图\n局长X人');
  expect(source.locate?.(source.text.indexOf('局'))).toEqual({ story: 'textbox', paragraph: 1 });
  expect(source.unread).toBeUndefined();

  const c = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
  const chart = `<c:chartSpace ${c} ${a}><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>收入</a:t></a:r><a:br/><a:r><a:t>（万元）</a:t></a:r></a:p></c:rich></c:tx></c:title><c:cat><c:strCache><c:pt idx="0"><c:v>一季度</c:v></c:pt></c:strCache></c:cat></c:chart></c:chartSpace>`;
  expect((await read(withPart(drawing(`<c:chart ${c} r:id="rId9"/>`), 'charts/chart1.xml', chart))).text).toBe(
    '\ufffc图\n收入 （万元）',
  );
});

it('reads old word art', async () => {
  const body = `<w:p><w:r><w:pict><v:shape><v:textpath string="草稿"/></v:shape></w:pict><w:t>正文</w:t></w:r></w:p>`;
  expect((await read(docx({ body }))).text).toBe('正文\n草稿');
});

it.each([
  ['a worksheet', 'Excel.Sheet.12', 'Content', '嵌入的 1 个对象（Excel）里的文字没有检查，请自行核对。'],
  ['a document of WPS', 'KWPS.Document.12', 'Content', '嵌入的 1 个对象（Word）里的文字没有检查，请自行核对。'],
  ['a formula', 'Equation.3', 'Content', undefined],
  ['an icon', 'Word.Document.12', 'Icon', undefined],
])('says of %s that it shows text, if it does', async (_, program, aspect, sentence) => {
  const object = `<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="${program}" DrawAspect="${aspect}" r:id="rId9"/></w:object>`;
  const { unread, unseen, text } = await read(docx({ body: `<w:p><w:r>${object}</w:r></w:p>` }));
  expect(text).toBe('\ufffc');
  expect([unread, unseen?.[0]]).toEqual([undefined, sentence]);
});

it('is a hint that stops nobody', async () => {
  const object = `<w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="Excel.Sheet.8"/></w:object>`;
  const shop = workshop({ 'a.docx': docx({ body: `${p('关于工作的报告')}<w:p><w:r>${object}</w:r></w:p>` }) });
  const { stdout } = await shop.run(['--no-config', '-f', 'json', 'a.docx']);
  const [result]: FileResult[] = JSON.parse(stdout);
  expect(result?.verdict).not.toBe('unchecked');
  expect(result?.messages.find(({ ruleId }) => ruleId === 'unread-part')?.severity).toBe('info');
});

it('reads titles of charts in an OpenDocument text, and tells of tables', async () => {
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="application/vnd.oasis.opendocument.${type}"/>`;
  const frame = (href: string) => `<draw:frame><draw:object xlink:href="./${href}"/><draw:image/></draw:frame>`;
  const uris =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
  const chart = `<office:document-content ${uris}><chart:chart><chart:title><text:p>收入</text:p></chart:title><text:p>12</text:p></chart:chart></office:document-content>`;
  const { text, unseen } = await read(
    odt({
      body: `<text:p>图${frame('Object 1')}表${frame('Object 2')}式${frame('Object 3')}</text:p>`,
      manifest: entry('Object 1/', 'chart') + entry('Object 2/', 'spreadsheet') + entry('Object 3/', 'formula'),
      extra: { 'Object 1/content.xml': chart },
    }),
  );
  expect(text).toBe('图\ufffc表\ufffc式\ufffc\n收入');
  expect(unseen?.[0]).toBe('嵌入的 1 个对象（Calc）里的文字没有检查，请自行核对。');
});
