/** What reports for handing on say beyond the findings: reasons of rules, roles of lines, the version. */

import type { ResolvedConfig } from '../config/index.ts';
import { parseDraft } from '../draft/index.ts';
import type { Block, Role } from '../draft/types.ts';
import { formatOf, loadParser } from '../input/index.ts';
import { lineAt, lineStarts } from '../positions.ts';
import type { LineRole, ReportContext, RuleNote } from '../report/index.ts';
import type { Rule } from '../rule.ts';
import { documentedRules } from '../rules/documents.ts';
import type { Source } from '../source.ts';
import type { Findings } from './render.ts';
import { version } from './version.ts';

type Details = Pick<ReportContext, 'version' | 'notes' | 'roles'>;

/** Details for the findings of a run; the drafts are read again when they are to be shown as documents. */
export async function detailsOf({ configs, sources }: Findings, asDocuments: boolean): Promise<Details> {
  return {
    version: version(),
    notes: notesOf(configs),
    ...(asDocuments && { roles: await rolesOf(sources) }),
  };
}

function notesOf(configs: Iterable<ResolvedConfig>): Map<string, RuleNote> {
  const notes = new Map<string, RuleNote>();
  const add = ({ id, title, category, severity, why, basis = [] }: Rule) =>
    notes.set(id, { title, category, severity, why, basis });
  for (const { rules } of configs) for (const { rule } of rules) add(rule);
  // The built-in rules of a check have left their reasons behind.
  for (const rule of documentedRules) add(rule);
  return notes;
}

/** Characters of drafts that are read a second time; a page does not show more of them than this. */
const readAgain = 2_000_000;

async function rolesOf(sources: ReadonlyMap<string, string>) {
  const roles = new Map<string, ReadonlyMap<number, LineRole>>();
  let characters = 0;
  for (const [path, text] of sources) {
    characters += text.length;
    if (characters > readAgain) break;
    const parse = await loadParser(formatOf(path) ?? 'text');
    roles.set(path, rolesIn(parse(text)));
  }
  return roles;
}

const kinds: Readonly<Partial<Record<Role, LineRole['kind']>>> = {
  title: 'title',
  subtitle: 'subtitle',
  byline: 'subtitle',
  recipient: 'recipient',
  heading: 'heading',
  annex: 'heading',
  signature: 'closing',
  date: 'closing',
  table: 'table',
  code: 'code',
};

function rolesIn(source: Source): Map<number, LineRole> {
  const starts = lineStarts(source.original);
  const roles = new Map<number, LineRole>();
  for (const block of parseDraft(source).blocks) {
    const kind = kinds[block.role];
    if (kind === undefined) continue;
    const { start } = source.place({ start: block.start, end: block.start });
    roles.set(lineAt(starts, start) + 1, toRole(source, block, kind));
  }
  return roles;
}

function toRole(source: Source, block: Block, kind: LineRole['kind']): LineRole {
  const isRunIn = kind === 'heading' && block.rest !== undefined;
  const last = isRunIn && block.heading ? block.heading.end : block.end;
  const { end } = source.place({ start: last, end: last });
  return { kind: isRunIn ? 'run-in' : kind, level: block.section?.level ?? 1, end };
}
