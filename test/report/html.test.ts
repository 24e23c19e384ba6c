import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/report/html.ts';
import type { LineRole } from '../../src/report/index.ts';
import { visible } from '../../src/report/visible.ts';
import { draft, full, nastyReport, results } from './handed-on.ts';
import { context, result, type Sample, sample, unread } from './sample.ts';

interface Page {
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly elements: ReadonlySet<string>;
  /** The draft's own words, line by line. */
  readonly lines: readonly string[];
}

/** Reads a page strictly: it is XML as well. */
function read(html: string): Page {
  const page = { ids: [] as string[], links: [] as string[], elements: new Set<string>(), lines: [] as string[] };
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const kind = String(attributes.class ?? '');
    page.elements.add(name);
    if (attributes.id) page.ids.push(String(attributes.id));
    if (attributes.href) page.links.push(String(attributes.href));
    open.push(kind.startsWith('ref') || kind.endsWith('gap') ? 'added' : name);
    if (name === 'p' && open.includes('article')) page.lines.push('');
  });
  parser.on('text', (text) => {
    if (!open.includes('article') || !open.includes('p') || open.includes('added')) return;
    page.lines.push((page.lines.pop() ?? '') + text.replaceAll('␣', ' '));
  });
  parser.on('closetag', () => open.pop());
  parser.write(html).close();
  return page;
}

function pageOf(one: Sample, more = {}): string {
  return report([result('稿.txt', one.messages)], context({ '稿.txt': one.text }, more));
}

function bodyOf(html: string): string {
  return html.replace(/<head>.*<\/head>\n/su, '');
}

test('a page', () => {
  expect(bodyOf(report(results, full()))).toMatchSnapshot();
});

test('in English', () => {
  const html = report(results, full({ locale: 'en' }));
  expect(html).toContain('<html lang="en">');
  expect(bodyOf(html).replace(/<(?:article|td|th scope="row").*?<\/(?:article|td|th)>/gsu, '')).toContain('Not ready');
});

describe('whatever the draft, the page', () => {
  const pages = [
    ['of three files', report(results, full())],
    ['of nasty characters', report(...nastyReport())],
    ['of nothing', report([], full())],
    ['of a clean file', report([result('a.txt')], full())],
    ['without texts', report(results, context({}))],
    ['of a file that was not read', report([unread('a.docx', '不能读取。')], full())],
  ] as const;

  test.each(pages)('%s is well-formed and runs nothing', (_name, html) => {
    const { elements, ids } = read(html);
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'form', 'base'])
      expect(elements).not.toContain(name);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(pages)('%s needs nothing from elsewhere', (_name, html) => {
    expect(html).not.toMatch(/\ssrc=|url\(|@import|\son\w+=/u);
    for (const link of read(html).links) expect(link).toMatch(/^#|^https:\/\/example\.org\//u);
  });

  test.each(pages)('%s holds no hidden character', (_name, html) => {
    expect(html.replaceAll('\n', '')).toBe(visible(html.replaceAll('\n', '')));
  });
});

test('every link within the page arrives', () => {
  const { ids, links } = read(report(results, full()));
  for (const link of links.filter((one) => one.startsWith('#'))) expect(ids).toContain(link.slice(1));
});

test('the draft is all there, word for word', () => {
  expect(read(report(results, full())).lines).toEqual(draft.text.replace('\uFEFF', '').split(/\r?\n/u));
});

test('marks may overlap, meet, be nested and run on', () => {
  const text = '甲乙丙丁戊\n己庚辛\n壬癸';
  const one = sample(text)
    .find('乙丙丁', 'a', '一。', { severity: 'info' })
    .find('丙丁戊\n己', 'b', '二。')
    .find('丁', 'c', '三。', { severity: 'warning' })
    .find('戊', 'd', '四。');
  expect(read(pageOf(one)).lines).toEqual(text.split('\n'));
  const [first] = /<p>甲.*?<\/p>/u.exec(pageOf(one)) ?? [];
  expect(first?.replace(/ title="[^"]*"| id="\w+"| href="#\w+"/gu, '')).toMatchInlineSnapshot(
    `"<p>甲<mark class="info">乙</mark><mark class="error">丙</mark><mark class="error">丁</mark><a class="ref info">1</a><a class="ref warning">3</a><mark class="error">戊</mark><a class="ref error">2</a><a class="ref error">4</a></p>"`,
  );
});

test('what is missing has a sign, blanks are seen', () => {
  const one = sample('甲 乙').find('', 'a', '缺标题。').find(' ', 'b', '多出空格。', { severity: 'warning' });
  expect(pageOf(one)).toMatch(/<mark class="error gap" title="缺标题。">∧<\/mark>/u);
  expect(pageOf(one)).toContain('<span class="blank">␣</span>');
});

test('headings look like headings', () => {
  const role = (kind: LineRole['kind'], end: number): LineRole => ({ kind, level: 2, end });
  const one = sample('标题\n（一）抓学习。召开XX次会议。').find('XX', 'a', '“XX”尚未填写。');
  const roles = new Map([
    [
      '稿.txt',
      new Map([
        [1, role('title', 2)],
        [2, role('run-in', 10)],
      ]),
    ],
  ]);
  const html = pageOf(one, { roles });
  expect(html).toContain('<div class="line title" id="f1l1">');
  expect(html).toContain('<div class="line run-in h2" id="f1l2">');
  expect(html).toContain('<p><b>（一）抓学习。</b>召开<mark');
});

test('what a plain text pushes to the right by blanks stands there by itself', () => {
  const one = sample('　　　　　云岭镇人民政府\n　　　　　2025年X月3日').find('X', 'a', '“X月”尚未填写。');
  const closing: LineRole = { kind: 'closing', level: 1, end: 0 };
  const roles = new Map([
    [
      '稿.txt',
      new Map([
        [1, closing],
        [2, closing],
      ]),
    ],
  ]);
  expect(read(pageOf(one, { roles })).lines).toEqual(['云岭镇人民政府', '2025年X月3日']);
});

describe('bounds', () => {
  const sentence = '各项工作正常开展，任务按期完成。\n';

  test('of a long draft the lines around findings are shown', () => {
    const long = sample(`${sentence.repeat(9000)}召开XX次会议。\n${sentence.repeat(9000)}`).find('XX', 'a', '一。');
    const html = pageOf(long);
    expect(read(html).lines).toHaveLength(3);
    expect(html).toContain('略去第 1–8999 行');
    expect(html).toContain('略去第 9003–18001 行');
  });

  test('of a long line the words around findings are shown', () => {
    const long = sample(`${'一段，'.repeat(300_000)}召开XX次会议。${'一段，'.repeat(300_000)}`).find('XX', 'a', '一。');
    expect(read(pageOf(long)).lines[0]).toMatch(/^…(?:[^…]{1,30})XX(?:[^…]{1,30})…$/u);
  });

  test('of very many findings the first are shown, the rest is counted', () => {
    const many = sample('召开XX次会议。\n'.repeat(30_000)).find('XX', 'a', '“XX”尚未填写。');
    const started = performance.now();
    const html = pageOf(many);
    expect(performance.now() - started).toBeLessThan(4000);
    expect(html.length).toBeLessThan(2_000_000);
    expect(html).toContain('另有 29000 条批注未列出');
  });

  test('of very many files the first are shown, the rest is named', () => {
    const one = sample('召开XX次会议。\n'.repeat(100)).find('XX', 'a', '“XX”尚未填写。');
    const files = Array.from({ length: 300 }, (_, index) => `${index}.txt`);
    const html = report(
      files.map((name) => result(name, one.messages)),
      context(Object.fromEntries(files.map((name) => [name, one.text]))),
    );
    expect(html).toContain('<a href="#f300">299.txt</a>');
    expect(html.match(/本页已满/gu)).toHaveLength(250);
  });
});
