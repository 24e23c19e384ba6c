/** Findings → the report, on standard output or in a file. */

import { resolve } from 'node:path';
import type { ResolvedConfig } from '../config/index.ts';
import { didYouMean } from '../config/nearest.ts';
import { Problem } from '../config/problem.ts';
import { type ColumnUnit, type Format, type ReportContext, reporters } from '../report/index.ts';
import type { FileResult } from '../result.ts';
import type { Arguments } from './arguments.ts';
import { colourOf } from './colour.ts';
import type { Host, Output } from './host.ts';
import { refuseOutput } from './output.ts';
import { sentences } from './sentences.ts';
import { writeWhole } from './write.ts';

/** What a run has found so far; texts only of files that have something to show. */
export interface Findings {
  readonly results: FileResult[];
  readonly sources: Map<string, string>;
  readonly configs: Set<ResolvedConfig>;
}

const units: readonly ColumnUnit[] = ['utf16', 'codepoint', 'byte', 'display'];

/** The report's flags, checked before any work is done. */
interface Reporting {
  readonly format: Format;
  readonly columnUnit: ColumnUnit;
}

export function reportingOf(flags: Arguments): Reporting {
  const format = flags.value('format') ?? 'pretty';
  const unit = flags.value('column-unit') ?? 'utf16';
  const columnUnit = units.find((known) => known === unit);
  if (!isFormat(format)) throw unknownValue('--format', format, Object.keys(reporters));
  if (!columnUnit) throw unknownValue('--column-unit', unit, units);
  return { format, columnUnit };
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(reporters, name);
}

function unknownValue(flag: string, value: string, known: readonly string[]): Problem {
  return new Problem(sentences.unknownValue(flag, value, known, didYouMean(value, known)));
}

/** Writes the report; `output` is standard output unless that is taken by a text. */
export async function report(
  findings: Findings,
  { format, columnUnit }: Reporting,
  flags: Arguments,
  host: Host,
  output = host.stdout,
): Promise<void> {
  const { report: toText } = await reporters[format]();
  const file = flags.value('output-file');
  const most = flags.value('max-warnings');
  const configs = [...findings.configs];
  const context: ReportContext = {
    locale: flags.locale ?? configs[0]?.locale ?? 'zh',
    colour: colourOf(file === undefined ? output : { isTTY: false }, flags, host),
    columns: output.columns ?? 80,
    sources: findings.sources,
    quiet: flags.on('quiet'),
    columnUnit,
    titles: new Map(configs.flatMap(({ rules }) => rules.map(({ rule }) => [rule.id, rule.title] as const))),
    profiles: new Map(configs.flatMap(({ profiles }) => profiles.map(({ id, name }) => [id, name] as const))),
    inFile: file !== undefined,
    ...(most !== undefined && { maxWarnings: Number(most) }),
    ...(await detailsFor(format, findings)),
  };
  emit(toText(findings.results, context), flags, host, output);
}

/** What only some formats want and takes time to load. */
async function detailsFor(format: Format, findings: Findings): Promise<Partial<ReportContext>> {
  if (format !== 'sarif' && format !== 'html') return {};
  const { detailsOf } = await import('./details.ts');
  return detailsOf(findings, format === 'html');
}

/** Puts a text where `-o` says, else on the stream; no draft is lost to it. */
export function emit(text: string, flags: Arguments, host: Host, output: Output = host.stdout): void {
  refuseOutput(flags, host);
  put(text, flags, host, output);
}

/** The same, where what `-o` names has been looked at. */
export function put(text: string, flags: Arguments, host: Host, output: Output = host.stdout): void {
  const file = flags.value('output-file');
  if (file === undefined) {
    if (text) output.write(text);
    return;
  }
  const problem = writeWhole(resolve(host.cwd, file), text);
  if (problem) throw new Problem(sentences.cannotWrite(file, problem));
}
