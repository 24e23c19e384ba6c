/** The numbers of pages, which stand in footers and headers as fields. */

import type { PageNumberLook } from '../layout/look.ts';
import type { Formatting } from './formatting.ts';
import type { Item, Paragraph, Story } from './model.ts';
import type { OfficePackage } from './package.ts';
import type { SectionFormat } from './pages.ts';
import { readStory } from './story.ts';
import { readStyles } from './styles.ts';

/** One for each footer or header that holds a page's number. */
export function readPageNumbers(
  { xml, related, relations, main }: OfficePackage,
  formatting: Formatting,
  sections: readonly SectionFormat[],
): PageNumberLook[] {
  const stylePart = related(main, 'styles');
  const styles = readStyles(stylePart === undefined ? undefined : xml(stylePart));
  const evenIds = new Set(sections.flatMap(({ evenIds: ids }) => [...ids]));
  const dashed = sections.some((section) => section.dashed);
  const looks: PageNumberLook[] = [];
  for (const { id, type, target, external } of relations(main)) {
    const content = external || (type !== 'footer' && type !== 'header') ? undefined : xml(target);
    if (content === undefined) continue;
    const paged = paragraphsOf(readStory(target, content, styles)).find((one) => one.paged);
    if (paged) looks.push(lookOf(paged, content, formatting, evenIds.has(id), dashed));
  }
  return looks;
}

/** Numbers stand in text boxes too. */
function paragraphsOf({ items, boxes }: Story): Paragraph[] {
  const of = (list: readonly Item[]) =>
    list.flatMap((item) =>
      item.kind === 'paragraph' ? [item.paragraph] : item.cells.flatMap(({ paragraphs }) => paragraphs),
    );
  return [...of(items), ...boxes.flatMap((box) => of(box.items))];
}

const run = /<((?:[\w.-]+:)?)r(?=[\s>])[^>]*(?<!\/)>(?:(?!<\/\1r>)[\s\S])*<\/\1r>/gu;
const props = /<((?:[\w.-]+:)?)rPr(?=[\s>])[\s\S]*?<\/\1rPr>/u;

function lookOf(
  paragraph: Paragraph,
  xml: string,
  formatting: Formatting,
  even: boolean,
  dashed: boolean,
): PageNumberLook {
  const inside = xml.slice(paragraph.inner, paragraph.end);
  const runs = [...inside.matchAll(run)].map(([text]) => text);
  const at = runs.findIndex((text) => /\bPAGE\b/u.test(text));
  // The result of the field stands behind its instruction, or inside the simple field.
  const shown = runs.slice(Math.max(at, 0)).find((text) => /<(?:[\w.-]+:)?t[\s>]/u.test(text)) ?? runs[0] ?? '';
  const format = formatting.run(paragraph.style, undefined, props.exec(shown)?.[0] ?? '');
  const head = xml.slice(paragraph.start, paragraph.inner);
  const from = head.search(/<(?:[\w.-]+:)?pPr\b/u);
  const align = formatting
    .paragraph(paragraph.style, undefined, from < 0 ? '' : head.slice(from), undefined)
    .get('jc val');
  return {
    around: paragraph.text,
    font: format.fonts.ascii,
    size: format.size,
    align: align === 'center' || align === 'right' ? align : align === 'end' ? 'right' : 'left',
    even,
    dashed,
  };
}
