/** --print-config: what a file is checked with, and why. */

import { resolve } from 'node:path';
import type { ResolvedConfig } from '../config/index.ts';
import { shortName } from '../config/load.ts';
import { Problem } from '../config/problem.ts';
import { readDraft } from '../lint.ts';
import { SourceError } from '../source.ts';
import type { Arguments } from './arguments.ts';
import { open, type Read, readInput } from './check.ts';
import type { Host } from './host.ts';
import { refuseOutput } from './output.ts';
import { emit } from './render.ts';
import { select } from './select.ts';
import { say, sentences } from './sentences.ts';
import { readingOf } from './visit.ts';

export async function printConfig(path: string, flags: Arguments, host: Host): Promise<number> {
  const { inputs } = await select([path], { cwd: host.cwd, ignores: () => false });
  const [input] = inputs;
  if (!input || input.absolute !== resolve(host.cwd, path)) throw new Problem(sentences.notAFile(path));
  refuseOutput(flags, host, [input.absolute]);
  const file = await open(input, readInput(input), readingOf(flags, host));
  if ('verdict' in file) throw new Problem(sentences.notChecked(path, file.messages[0]?.message ?? ''));
  emit(`${JSON.stringify(describe(file, host.cwd), null, 2)}\n`, flags, host);
  return 0;
}

function describe(file: Read, cwd: string) {
  const { config, locale } = file;
  return {
    file: file.filePath,
    encoding: file.decoded.encoding,
    configFiles: config.from.map((path) => shortName(path, cwd)),
    presets: config.presets.length > 0 ? config.presets : ['jiaogao:recommended'],
    locale,
    profile: profileOf(file),
    ...(config.layout && { layout: config.layout.id }),
    rules: rulesOf(config),
    ...(config.terms.length > 0 && { terms: config.terms }),
    ...(config.ignore.length > 0 && { ignore: config.ignore.flatMap(({ patterns }) => patterns) }),
  };
}

function profileOf(file: Read) {
  const { locale } = file;
  const draft = draftOf(file);
  const why = say(sentences.profileFrom[draft.profileFrom], locale);
  if (!draft.profile) return { id: null, from: draft.profileFrom, why };
  const { id, name, sections } = draft.profile;
  const wanted = sections.map((section) => [say(section.name, locale), section.level ?? 'error'] as const);
  return { id, name: say(name, locale), from: draft.profileFrom, why, sections: Object.fromEntries(wanted) };
}

function draftOf({ decoded, config, parse }: Read) {
  try {
    return readDraft(parse(decoded.text), config.profiles, config.profile);
  } catch (error) {
    throw error instanceof SourceError ? new Problem(error.text) : error;
  }
}

function rulesOf({ rules }: ResolvedConfig) {
  return Object.fromEntries(
    rules.map(({ rule, severity, options }) => [
      rule.id,
      Object.keys(options).length > 0 ? [severity, options] : severity,
    ]),
  );
}
