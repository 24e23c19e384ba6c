/** --list-blanks: the blanks still to be filled, as a to-do table. */

import { didYouMean } from '../config/nearest.ts';
import { Problem } from '../config/problem.ts';
import { listBlanks } from '../draft/blanks.ts';
import { readDraft } from '../lint.ts';
import { placeIn } from '../place.ts';
import { lineStarts, positionOf } from '../positions.ts';
import type { Text } from '../rule.ts';
import type { Source } from '../source.ts';
import type { Arguments } from './arguments.ts';
import { type BlankEntry, type BlankFormat, renderBlanks } from './blank-table.ts';
import type { Read } from './check.ts';
import { type Host, tell } from './host.ts';
import { emit } from './render.ts';
import { sentences } from './sentences.ts';
import { eachFile } from './visit.ts';

const formats: readonly BlankFormat[] = ['table', 'json', 'csv'];

/** Lists the blanks of every file; exit code 1 while there are any, 2 when a file could not be read. */
export async function runBlanks(flags: Arguments, host: Host): Promise<number> {
  const format = formatOf(flags.value('format') ?? 'table');
  const entries: BlankEntry[] = [];
  let unread = false;
  const warn = (path: string, [zh, en]: Text) => {
    unread = true;
    tell(host, flags.locale, [`${path}：${zh}`, `${path}: ${en}`]);
  };
  const visited = await eachFile(flags, host, (file) => {
    if ('verdict' in file) for (const { message } of file.messages) warn(file.filePath, [message, message]);
    else {
      const source = file.parse(file.decoded.text);
      if (source.unread) warn(file.filePath, source.unread);
      entries.push(blanksOf(file, source));
    }
    return undefined;
  });
  // Nothing is said to be filled where nothing could be read.
  const silent = format === 'table' && entries.length === 0 && unread;
  const table = silent ? '' : renderBlanks(entries, format, flags.locale ?? 'zh');
  // Spreadsheets take a file of UTF-8 for something else unless it begins with its mark.
  const mark = format === 'csv' && flags.value('output-file') !== undefined ? '\ufeff' : '';
  emit(`${mark}${table}`, flags, host);
  if (unread || !visited.complete) return 2;
  return entries.some(({ blanks }) => blanks.length > 0) ? 1 : 0;
}

/** The reports' own default goes for the table. */
function formatOf(name: string): BlankFormat {
  const format = formats.find((known) => known === (name === 'pretty' ? 'table' : name));
  if (!format) throw new Problem(sentences.unknownValue('--format', name, formats, didYouMean(name, formats)));
  return format;
}

function blanksOf({ filePath, config }: Read, source: Source): BlankEntry {
  const draft = readDraft(source, config.profiles, config.profile);
  const starts = lineStarts(source.original);
  const bom = source.original.charCodeAt(0) === 0xfeff;
  const blanks = listBlanks(draft)
    .filter(({ atMost }) => atMost !== 'info')
    .map((blank) => {
      const at = source.place(blank);
      const place = placeIn(draft, blank);
      const range = [at.start, at.end] as const;
      return { blank, range, ...positionOf(starts, bom, at), ...(place && { place }) };
    });
  return { filePath, blanks };
}
