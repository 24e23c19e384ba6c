/** Sections of a Word document: page, margins, grid, and how their pages are numbered. */

import type { PageLook } from '../layout/look.ts';
import type { Span } from '../rule.ts';
import { readProps } from './props.ts';

export interface SectionFormat extends Omit<PageLook, keyof Span> {
  /** Where its properties end in the XML: what stands before belongs to it. */
  readonly end: number;
  /** Page numbers as “- 1 -”. */
  readonly dashed: boolean;
  /** Footers and headers of even pages. */
  readonly evenIds: ReadonlySet<string>;
}

const changed = /<(?:[\w.-]+:)?sectPrChange\b[\s\S]*?<\/(?:[\w.-]+:)?sectPrChange>/gu;
const section = /<([\w.-]+:)?sectPr\b(?:[^>"']|"[^"]*"|'[^']*')*(?<!\/)>[\s\S]*?<\/\1?sectPr>/gu;
/** Some write the negative numbers of 32 bits as large ones. */
function signed(value: number): number {
  return value > 0x7fffffff ? value - 2 ** 32 : value;
}

const even = /<(?:[\w.-]+:)?(?:footer|header)Reference\b[^>]*>/gu;

/** In the order of the document; at least one. */
export function readSections(xml: string): SectionFormat[] {
  const current = xml.replace(changed, (old) => ' '.repeat(old.length));
  const sections = [...current.matchAll(section)].map((match) => sectionOf(match[0], match.index + match[0].length));
  const rest = sections.at(-1);
  return [...sections, ...(rest && rest.end >= xml.length - 200 ? [] : [sectionOf('<sectPr></sectPr>', xml.length)])];
}

/** Word's own page where the document names none. */
const usual = { w: 12240, h: 15840, top: 1440, left: 1440 };

function sectionOf(snippet: string, end: number): SectionFormat {
  const props = readProps(snippet);
  const number = (name: string, attribute: string) => {
    const value = Number(props.get(name)?.[attribute]);
    return Number.isFinite(value) ? value : undefined;
  };
  const type = props.get('docGrid')?.type;
  const space = number('docGrid', 'charSpace');
  const gutter = number('pgMar', 'gutter') ?? 0;
  return {
    end,
    width: number('pgSz', 'w') ?? usual.w,
    height: number('pgSz', 'h') ?? usual.h,
    top: Math.abs(number('pgMar', 'top') ?? usual.top),
    bottom: Math.abs(number('pgMar', 'bottom') ?? usual.top),
    left: (number('pgMar', 'left') ?? usual.left) + gutter,
    right: number('pgMar', 'right') ?? usual.left,
    linePitch: type === undefined || type === 'default' ? undefined : number('docGrid', 'linePitch'),
    charSpace: type === 'linesAndChars' || type === 'snapToChars' ? signed(space ?? 0) / 4096 : undefined,
    dashed: props.get('pgNumType')?.fmt === 'numberInDash',
    evenIds: new Set(
      [...snippet.matchAll(even)]
        .filter(([reference]) => /type\s*=\s*["']even["']/u.test(reference))
        .map(([reference]) => /:?id\s*=\s*["']([^"']*)["']/u.exec(reference)?.[1] ?? ''),
    ),
  };
}
