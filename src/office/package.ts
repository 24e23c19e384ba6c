/** The parts of an office document, found by what they are to each other and not by their names. */

import { refusal } from './refusals.ts';
import { decodeXml, readXml } from './xml.ts';
import type { Zip } from './zip.ts';
import { openZip } from './zip.ts';

interface Relation {
  readonly id: string;
  /** Last word of the type: `comments`, `header`, `numbering` … */
  readonly type: string;
  /** Name of the part; for what lies outside the document its address. */
  readonly target: string;
  readonly external: boolean;
}

export interface OfficePackage {
  readonly zip: Zip;
  /** Name of the main part. */
  readonly main: string;
  /** Relations of a part; '' stands for the package itself. */
  relations(part: string): readonly Relation[];
  /** The first part that is this to another. */
  related(part: string, type: string): string | undefined;
  /** Content of a part as text. */
  xml(part: string): string | undefined;
}

/** Opens a Word document; throws a `SourceError` for everything else. */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const zip = openZip(bytes);
  const texts = new Map<string, string | undefined>();
  const xml = (part: string) => {
    if (!texts.has(part)) {
      const content = zip.read(part);
      texts.set(part, content && decodeXml(content, part));
    }
    return texts.get(part);
  };
  const known = new Map<string, readonly Relation[]>();
  const relations = (part: string) => {
    const list = known.get(part) ?? readRelations(xml(relationsPart(part)), part);
    known.set(part, list);
    return list;
  };
  const related = (part: string, type: string) =>
    relations(part).find((relation) => relation.type === type && !relation.external)?.target;
  const main = related('', 'officeDocument');
  if (main === undefined || !zip.find('[Content_Types].xml')) throw foreign(zip);
  refuseOtherKinds(main, xml('[Content_Types].xml') ?? '', zip);
  return { zip, main, relations, related, xml };
}

/** `word/document.xml` → `word/_rels/document.xml.rels` */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function readRelations(xml: string | undefined, part: string): Relation[] {
  const found: Relation[] = [];
  if (xml === undefined) return found;
  const open = ({ name, attr }: Parameters<Parameters<typeof readXml>[1]['open']>[0]) => {
    if (name !== 'rel:Relationship') return;
    const external = attr('TargetMode') === 'External';
    const target = attr('Target') ?? '';
    const type = attr('Type') ?? '';
    found.push({
      id: attr('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolvePart(part, target),
      external,
    });
  };
  readXml(xml, { open }, relationsPart(part));
  return found;
}

function resolvePart(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** What a zip is that is no document of Word. */
function foreign(zip: Zip) {
  if (zip.find('mimetype') && zip.find('content.xml')) return refusal('openDocument');
  return refusal(zip.find('[Content_Types].xml') || zip.find('word/document.xml') ? 'damaged' : 'archive', [
    '缺少正文',
    'no main part',
  ]);
}

/** Content type of the main part: a spreadsheet is packed the same way. */
function refuseOtherKinds(main: string, contentTypes: string, zip: Zip): void {
  if (!zip.find(main)) throw refusal('damaged', ['缺少正文', 'no main part']);
  let type = '';
  const extension = main.slice(main.lastIndexOf('.') + 1).toLowerCase();
  readXml(
    contentTypes,
    {
      open: ({ name, attr }) => {
        if (name === 'ct:Override' && attr('PartName')?.toLowerCase() === `/${main.toLowerCase()}`) {
          type = attr('ContentType') ?? '';
        } else if (name === 'ct:Default' && type === '' && attr('Extension')?.toLowerCase() === extension) {
          type = attr('ContentType') ?? '';
        }
      },
    },
    '[Content_Types].xml',
  );
  if (/spreadsheet|excel/u.test(type)) throw refusal('otherOffice', [' Excel 表格', 'an Excel workbook']);
  if (/presentation|powerpoint/u.test(type))
    throw refusal('otherOffice', [' PowerPoint 演示文稿', 'a PowerPoint presentation']);
  if (/visio|drawing\.main/u.test(type)) throw refusal('otherOffice', [' Visio 绘图', 'a Visio drawing']);
}
