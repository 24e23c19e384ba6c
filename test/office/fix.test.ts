/** Fixes in Word documents: exactly the text that is meant, and the way back. */

import { readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, edited } from '../../src/edits.ts';
import { type Changes, changesOf } from '../../src/office/changes.ts';
import { readWord } from '../../src/office/document.ts';
import type { Mode } from '../../src/office/paragraph-end.ts';
import { revise } from '../../src/office/revise.ts';
import { openZip, type Zip, type ZipEntry } from '../../src/office/zip.ts';
import { workshop } from '../cli/workshop.ts';
import { docx, escapeText, p, zipOf } from './build.ts';
import { document } from './documents.ts';

const date = '2025-01-02T03:04:05Z';

function partOf(bytes: Uint8Array, name: string): string {
  return Buffer.from(openZip(bytes).read(name) ?? []).toString();
}

function bodyOf(bytes: Uint8Array): string {
  return /<w:body>(.*)<\/w:body>/su.exec(partOf(bytes, 'word/document.xml'))?.[1] ?? '';
}

function packed({ bytes }: Zip, { local, packed: length }: ZipEntry): Buffer {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return Buffer.from(bytes.subarray(start, start + length));
}

/** What is left when all our changes are rejected. */
function rejected(bytes: Uint8Array): Uint8Array {
  const own = '[^>]*w:author="校稿"[^>]*';
  const back = (xml: string) =>
    xml
      .replace(new RegExp(`<w:ins ${own}>.*?</w:ins>`, 'gsu'), '')
      .replace(new RegExp(`<w:del ${own}/>`, 'gsu'), '')
      .replace(new RegExp(`<w:del ${own}>(.*?)</w:del>`, 'gsu'), (_, inner: string) =>
        inner.replaceAll('w:delText', 'w:t'),
      );
  const { entries, read } = openZip(bytes);
  return zipOf(
    entries.map(({ name }) => {
      const content = read(name) ?? new Uint8Array();
      return [name, name.endsWith('.xml') ? back(Buffer.from(content).toString()) : content] as const;
    }),
  );
}

const wishes = fc.array(
  fc.record({
    at: fc.nat(300),
    length: fc.nat(6),
    text: fc.constantFrom('', '', '改', '<&>', '𠮶x', '  '),
    line: fc.boolean(),
  }),
  { maxLength: 8 },
);

type Wish = { readonly at: number; readonly length: number; readonly text: string; readonly line: boolean };

/** Those of the wishes that the document can take, sorted, none touching another. */
function doable(bytes: Uint8Array, list: readonly Wish[], mode: Mode) {
  const word = readWord(bytes);
  const { text, lines } = word;
  const wanted = list.map(({ at, length, text: put, line }) => {
    const start = at % (text.length + 1);
    const whole = lines.find(({ start: from, end }) => from <= start && start <= end);
    if (line && whole) return { start: whole.start, end: Math.min(whole.end + 1, text.length), text: '' };
    return { start, end: Math.min(start + length, text.length), text: put };
  });
  const edits: Edit[] = [];
  const changes: Changes[] = [];
  for (const edit of wanted.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edits.length > 0 && edit.start <= (edits.at(-1)?.end ?? 0)) continue;
    const made = changesOf(word, edit, mode);
    if (typeof made === 'string') continue;
    edits.push(edit);
    changes.push(made);
  }
  return { word, edits, changes, wanted: edited(text, edits) };
}

/** Paragraphs of runs without anything between them: everything can be changed here. */
const prose = fc
  .array(
    fc.array(fc.tuple(fc.constantFrom('总结', 'A&B', ' <', '𠮷', '1，', '。'), fc.constantFrom('', '<w:b/>')), {
      minLength: 1,
      maxLength: 6,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((paragraphs) =>
    docx({
      body: paragraphs
        .map((runs) => {
          const inner = runs.map(
            ([text, props]) =>
              `<w:r w:rsidR="1">${props && `<w:rPr>${props}</w:rPr>`}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`,
          );
          return `<w:p>${inner.join('<w:proofErr w:type="spellStart"/>')}</w:p>`;
        })
        .join(''),
    }),
  );

/** A long paragraph makes the cells of its row lines of their own; a shorter one would not. */
const folds = (bytes: Uint8Array) =>
  readWord(bytes).lines.some(({ kind, start, end }) => kind !== 'paragraph' && end - start > 50);

const anything = fc.oneof(
  prose,
  document.filter((bytes) => !folds(bytes)),
);

describe('any document', () => {
  it('gives the new text when all changes are accepted, the old one when all are rejected', () => {
    let made = 0;
    fc.assert(
      fc.property(anything, wishes, (bytes, list) => {
        const { word, changes, edits, wanted } = doable(bytes, list, 'tracked');
        const after = revise(word, changes, { mode: 'tracked', date });
        made += edits.length;
        expect(readWord(after).text).toBe(wanted);
        expect(readWord(rejected(after)).text).toBe(word.text);
        const ids = [...partOf(after, 'word/document.xml').matchAll(/<w:(?:ins|del) w:id="(\d+)"/gu)].map(
          ([, id]) => id,
        );
        const own = ids.filter((id) => id !== '901' && id !== '902');
        expect(new Set(own).size).toBe(own.length);
      }),
      { numRuns: 400 },
    );
    expect(made).toBeGreaterThan(200);
  });

  it('gives the new text at once with plain changes, which touch nothing but text', () => {
    fc.assert(
      fc.property(anything, wishes, (bytes, list) => {
        const { word, changes, wanted } = doable(bytes, list, 'plain');
        const after = revise(word, changes, { mode: 'plain' });
        expect(readWord(after).text).toBe(wanted);
        if (changes.some(({ ends }) => ends.length > 0)) return;
        const shell = (all: Uint8Array) => bodyOf(all).replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/gu, '<w:t/>');
        expect(shell(after)).toBe(shell(bytes));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps the bytes of what it does not touch, and the whole file when there is nothing to do', () => {
    fc.assert(
      fc.property(anything, wishes, fc.constantFrom<Mode>('tracked', 'plain'), (bytes, list, mode) => {
        const { word, changes } = doable(bytes, list, mode);
        const after = revise(word, changes, { mode, date });
        if (changes.length === 0) expect(after).toBe(word.package.zip.bytes);
        const [old, now] = [word.package.zip, openZip(after)];
        for (const entry of old.entries) {
          if (/document|header/u.test(entry.name)) continue;
          const same = now.find(entry.name);
          expect(same && packed(now, same)).toEqual(packed(old, entry));
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Replaces the first occurrence of `old` and gives the body that comes of it. */
function bodyAfter(body: string, old: string, text: string, mode: Mode = 'tracked'): string {
  const word = readWord(docx({ body }));
  const start = word.text.indexOf(old);
  const made = changesOf(word, { start, end: start + old.length, text }, mode);
  return typeof made === 'string' ? made : bodyOf(revise(word, [made], { mode }));
}

const run = (text: string, props = '') =>
  `<w:r>${props && `<w:rPr>${props}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const para = (...inner: readonly string[]) => `<w:p>${inner.join('')}</w:p>`;
const del = (id: number, text: string, props = '') =>
  `<w:del w:id="${id}" w:author="校稿"><w:r>${props && `<w:rPr>${props}</w:rPr>`}<w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const ins = (id: number, text: string, props = '') => `<w:ins w:id="${id}" w:author="校稿">${run(text, props)}</w:ins>`;

describe('tracked changes', () => {
  it('cut a run in three', () => {
    expect(bodyAfter(para(run('全年召开会议12次', '<w:b/>')), '会议', '大会')).toBe(
      para(run('全年召开', '<w:b/>'), del(0, '会议', '<w:b/>'), ins(1, '大会', '<w:b/>'), run('12次', '<w:b/>')),
    );
  });

  it('run over several runs, and look like the first', () => {
    expect(bodyAfter(para(run('甲乙', '<w:b/>'), run('丙'), run('丁戊', '<w:i/>')), '乙丙丁', '新')).toBe(
      para(
        run('甲', '<w:b/>'),
        del(0, '乙', '<w:b/>'),
        del(1, '丙'),
        del(2, '丁', '<w:i/>'),
        ins(3, '新', '<w:b/>'),
        run('戊', '<w:i/>'),
      ),
    );
  });

  it('number on from what is there', () => {
    const body = para('<w:bookmarkStart w:id="41" w:name="a"/><w:bookmarkEnd w:id="41"/>', run('甲'));
    expect(bodyAfter(body, '甲', '')).toContain('<w:del w:id="42"');
  });

  it('take the paragraph along with its text', () => {
    const body = p('甲') + para('<w:pPr><w:jc w:val="left"/><w:pPrChange/></w:pPr>', run('广告')) + p('乙');
    expect(bodyAfter(body, '广告\n', '')).toBe(
      p('甲') +
        para(
          '<w:pPr><w:jc w:val="left"/><w:rPr><w:del w:id="0" w:author="校稿"/></w:rPr><w:pPrChange/></w:pPr>',
          del(1, '广告'),
        ) +
        p('乙'),
    );
    const mark = '<w:rPr><w:del w:id="0" w:author="校稿"/></w:rPr>';
    expect(bodyAfter(`<w:p/>${p('乙')}`, '\n', '')).toBe(`<w:p><w:pPr>${mark}</w:pPr></w:p>${p('乙')}`);
    expect(bodyAfter(`<w:p><w:pPr><w:rPr/></w:pPr></w:p>${p('乙')}`, '\n', '')).toBe(
      `<w:p><w:pPr>${mark}</w:pPr></w:p>${p('乙')}`,
    );
    expect(bodyAfter(`<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p>${p('乙')}`, '\n', '')).toContain(
      '<w:rPr><w:del w:id="0" w:author="校稿"/><w:b/></w:rPr>',
    );
  });
});

describe('plain changes', () => {
  it('put the new text where the first of the old stood', () => {
    expect(bodyAfter(para(run('甲乙', '<w:b/>'), run('丙丁')), '乙丙', '新', 'plain')).toBe(
      para(run('甲新', '<w:b/>'), run('丁')),
    );
  });

  it('take a whole paragraph out', () => {
    expect(bodyAfter(p('甲') + p('广告') + p('乙'), '广告\n', '', 'plain')).toBe(p('甲') + p('乙'));
  });
});

const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>';
const fieldOf = (text: string) =>
  `${begin}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const link = (text: string) => `<w:hyperlink w:anchor="a">${run(text)}</w:hyperlink>`;
const row = (...cells: readonly string[]) =>
  `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`;
const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';

describe('is left to people', () => {
  it.each([
    ['field', para(run('于'), fieldOf('2024年')), '2024', '2025'],
    ['object', para('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>'), '甲\t乙', '丙'],
    ['object', para('<w:r><w:t><![CDATA[甲乙]]></w:t></w:r>'), '甲', '丙'],
    ['object', '<w:p/>', '', '字'],
    ['revision', para(`<w:ins w:id="1" w:author="李四">${run('甲乙')}</w:ins>`), '乙', '丙'],
    ['revision', para(run('甲乙', '<w:rPrChange w:id="1"/>')), '乙', '丙'],
    ['control', para(`<w:sdt><w:sdtPr/><w:sdtContent>${run('甲乙')}</w:sdtContent></w:sdt>`), '乙', '丙'],
    [
      'alternate',
      para(`<mc:AlternateContent><mc:Choice Requires="wps">${run('甲乙')}</mc:Choice></mc:AlternateContent>`),
      '乙',
      '丙',
    ],
    ['boundary', para(run('甲乙'), link('丙丁')), '乙丙', '新'],
    ['boundary', para(run('甲乙'), note, run('丙丁')), '乙丙', '新'],
    ['boundary', row(p('甲乙'), p('丙丁')), '乙\t丙', '新'],
    ['boundary', row(p('甲乙'), p('丙丁')) + p('丙'), '甲乙\t丙丁\n', ''],
    ['paragraph', p('广告') + row(p('甲'), p('乙')), '广告\n', ''],
    ['paragraph', para('<w:pPr><w:sectPr/></w:pPr>', run('广告')) + p('甲'), '广告\n', ''],
    ['object', para(run('广告'), note) + p('甲'), '广告\n', ''],
    ['object', para(run('广告'), run('暗', '<w:vanish/>')) + p('甲'), '广告\n', ''],
    ['break', p('甲乙'), '乙', '乙\n丙'],
    [
      'textbox',
      para(
        '<w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框中字</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>',
      ),
      '框中',
      '新',
    ],
  ])('%s: %s', (reason, body, old, text) => {
    expect(bodyAfter(body, old, text)).toBe(reason);
    expect(bodyAfter(body, old, text, 'plain')).toBe(reason);
  });

  it('but what stands beside a link or a field goes on as it is', () => {
    expect(bodyAfter(para(run('见'), link('网页')), '', '')).toContain('见');
    const word = readWord(docx({ body: para(run('见'), link('网页'), run('等')) }));
    const insert = (at: number) => {
      const made = changesOf(word, { start: at, end: at, text: '《' }, 'tracked');
      return typeof made === 'string' ? made : bodyOf(revise(word, [made], { mode: 'tracked' }));
    };
    expect(insert(1)).toBe(para(run('见'), ins(0, '《'), link('网页'), run('等')));
    expect(insert(3)).toBe(para(run('见'), link('网页'), ins(0, '《'), run('等')));
  });
});

const draft = docx({
  body:
    p('关于防汛工作的报告') +
    para(run('今年以来,', '<w:b/>'), run('我们按装了设备，，'), run('效果良好。')) +
    p('【更多公文素材，微信：gongwen8888】') +
    p('下一步继续努力。'),
});

const json = ['--no-config', '-f', 'json'];
const env = { SOURCE_DATE_EPOCH: '1700000000' };

/** Drafts full of faults, their runs cut anywhere. */
const faulty = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '今年以来,我们按装了设备，，效果良好。',
        '【更多公文素材，微信：gongwen8888】',
        '一是抓学习,二是抓组织；；三是抓服务。。',
        '支出１２万元，同比增长5％%。',
        '##paidbegin##全年召开会议12次 。',
        'A&B<C>的𠮷祥物,按装完毕 。。',
      ),
      fc.array(fc.nat(20), { maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((paragraphs) =>
    docx({
      body:
        p('关于防汛工作的报告') +
        paragraphs
          .map(([text, cuts]) => {
            const whole = [...text];
            const at = [0, ...cuts.map((cut) => cut % whole.length).sort((a, b) => a - b), whole.length];
            const runs = at.slice(1).map((end, index) => whole.slice(at[index], end).join(''));
            return para(...runs.map((part, index) => run(escapeText(part), index % 2 === 0 ? '' : '<w:b/>')));
          })
          .join(''),
    }),
  );

describe('--fix', () => {
  it.each([['--fix'], ['--fix=plain']])('%s twice is once, whatever the runs', async (flag) => {
    const drafts = fc.sample(faulty, { numRuns: 40, seed: 5 });
    const shop = workshop(Object.fromEntries(drafts.map((bytes, index) => [`${index}.docx`, bytes])));
    const all = () => drafts.map((_, index) => readFileSync(shop.path(`${index}.docx`)));
    await shop.run([...json, flag, '.']);
    const once = all();
    for (const [index, bytes] of once.entries()) {
      expect(readWord(bytes).text).not.toContain('按装');
      expect(readWord(bytes).text).not.toContain('gongwen');
      if (flag === '--fix') expect(readWord(rejected(bytes)).text).toBe(readWord(drafts[index] ?? bytes).text);
    }
    const { stderr } = await shop.run([...json, flag, '.']);
    expect(stderr).toBe('');
    expect(all()).toEqual(once);
  });

  it.each([['--fix'], ['--fix=plain']])('%s puts the document itself right, and only once', async (flag) => {
    const text = '今年以来,我们按装了设备，，效果良好。';
    const shop = workshop({
      '报告.docx': draft,
      '报告.txt': `关于防汛工作的报告\n${text}\n【更多公文素材，微信：gongwen8888】\n下一步继续努力。\n`,
    });
    await shop.run([...json, '--fix', '报告.txt']);
    const { code } = await shop.run([...json, flag, '报告.docx'], { env });
    expect(code).toBeLessThan(2);
    const once = readFileSync(shop.path('报告.docx'));
    expect(`${readWord(once).text}\n`).toBe(shop.read('报告.txt'));
    expect(readWord(once).text).not.toContain('gongwen');
    expect(bodyOf(once).includes('<w:del ')).toBe(flag === '--fix');
    if (flag === '--fix') expect(readWord(rejected(once)).text).toBe(readWord(draft).text);
    const before = statSync(shop.path('报告.docx'));
    await shop.run([...json, flag, '报告.docx']);
    expect(readFileSync(shop.path('报告.docx'))).toEqual(once);
    expect(statSync(shop.path('报告.docx')).ino).toBe(before.ino);
  });

  it('shows the difference of the texts and writes nothing', async () => {
    const shop = workshop({ 'a.docx': draft });
    const { stdout } = await shop.run(['--no-config', '--diff', 'a.docx']);
    expect(stdout).toContain('-【更多公文素材，微信：gongwen8888】\n');
    expect(stdout).toContain('@@');
    expect(readFileSync(shop.path('a.docx'))).toEqual(draft);
  });

  it('gives a fixed document back on standard output', async () => {
    const shop = workshop();
    const { stderr } = await shop.run([...json, '--fix', '--stdin', '--stdin-filename', 'a.docx'], {
      stdin: draft,
      env,
    });
    expect(stderr).toContain('"filePath":"a.docx"');
  });

  it('tracks when the document wants it', async () => {
    const settings = '<w:trackRevisions/>';
    const body = p('关于防汛工作的报告') + p('我们按装了设备。');
    const shop = workshop({ 'a.docx': docx({ body, parts: { settings } }) });
    const { stderr } = await shop.run([...json, '--fix=plain', 'a.docx']);
    expect(stderr).toContain('“a.docx”要求记录修订，改动已按修订写入。');
    expect(bodyOf(readFileSync(shop.path('a.docx')))).toContain('<w:delText');
  });

  it('refuses a document that must not be edited, once there is something to change', async () => {
    const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    const locked = docx({ body: p('关于防汛工作的报告') + p('我们按装了设备。'), parts: { settings } });
    const clean = docx({ body: p('关于防汛工作的报告'), parts: { settings } });
    const shop = workshop({ 'a.docx': locked, 'b.docx': clean });
    expect(await shop.run([...json, '--fix', 'a.docx'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('“a.docx”没有修改：文档限制了编辑'),
    });
    expect(readFileSync(shop.path('a.docx'))).toEqual(locked);
    expect((await shop.run([...json, '--fix', 'b.docx'])).code).toBeLessThan(2);
  });

  it('only tracks where only tracking is allowed, and leaves a signed document alone', async () => {
    const settings = '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>';
    const body = p('关于防汛工作的报告') + p('我们按装了设备。');
    const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
    const signed = docx({
      body,
      extra: {
        '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="${relations}/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
      },
    });
    const shop = workshop({ 'a.docx': docx({ body, parts: { settings } }), 'b.docx': signed });
    await shop.run([...json, '--fix=plain', 'a.docx']);
    expect(bodyOf(readFileSync(shop.path('a.docx')))).toContain('<w:delText');
    const { code, stderr } = await shop.run([...json, '--fix', 'b.docx']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('修改会使签名失效')]);
    expect(readFileSync(shop.path('b.docx'))).toEqual(signed);
  });

  it('empties the last paragraph, whose mark must stay', async () => {
    const body = p('关于防汛工作的报告') + p('下一步继续努力。') + p('【更多公文素材，微信：gongwen8888】');
    const shop = workshop({ 'a.docx': docx({ body }) });
    expect((await shop.run([...json, '--fix', 'a.docx'])).stderr).toBe('jiaogao：已改好“a.docx”中的 1 处。\n');
    expect(readWord(readFileSync(shop.path('a.docx'))).text).toBe('关于防汛工作的报告\n下一步继续努力。\n');
  });

  it('changes headers and notes as well', async () => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>';
    const body = p('关于防汛工作的报告') + p('工作顺利。') + section;
    const shop = workshop({ 'a.docx': docx({ body, parts: { header1: p('设备按装情况') } }) });
    await shop.run([...json, '--fix', 'a.docx']);
    expect(readWord(readFileSync(shop.path('a.docx'))).text).toContain('设备安装情况');
  });

  it('says what it left to people, in a comment when there are comments', async () => {
    const body = p('关于防汛工作的报告') + para(run('我们'), fieldOf('按装'), run('了设备，又按装了一套。'));
    const files = { 'a.docx': docx({ body }), 'b.docx': docx({ body }) };
    const shop = workshop(files);
    const { stderr } = await shop.run([...json, '--fix', 'a.docx']);
    expect(stderr).toContain('“a.docx”有 1 处不便自动修改（在域中 1 处），请按报告自行修改。');
    expect(readWord(readFileSync(shop.path('a.docx'))).text).toContain('按装了设备，又安装了');
    const second = await shop.run([...json, '--fix', '--annotate', 'b.docx']);
    expect(second.stderr).not.toContain('不便自动修改');
    const copy = readFileSync(shop.path('b.批注.docx'));
    expect(partOf(copy, 'word/comments.xml')).toContain('没有自动修改：在域中。');
    expect(readWord(copy).text).toBe(readWord(readFileSync(shop.path('b.docx'))).text);
  });
});
