/** A configuration file and all it extends → one configuration, the extended first. */

import { layouts } from '../layout/index.ts';
import type { Rule } from '../rule.ts';
import type { Config, Registry } from './config.ts';
import { readRules } from './custom.ts';
import { exists, importDefault, readConfig, resolveFrom, shortName } from './load.ts';
import { allOff, isPresetName, meantPreset, presetEntries, presetNames } from './presets.ts';
import type { Problem } from './problem.ts';
import { defined } from './profiles.ts';
import { configFields, readOwn } from './validate.ts';
import { type ConfigFile, items, problemAt, string, type Value, wholeOf } from './value.ts';

/** The configuration of a run that has no configuration file. */
export function defaultConfig(registry: Registry): Config {
  return { ...registry, layouts, layers: [], presets: [], ignore: [], from: [] };
}

/** Reads the file at `path` and, before it, everything it extends. */
export async function loadConfig(path: string, cwd: string, registry: Registry): Promise<Config> {
  return extendBy(await readConfig(path, cwd), path, { cwd, registry, above: [path] });
}

interface Way {
  readonly cwd: string;
  readonly registry: Registry;
  /** The files that led here, to notice a circle. */
  readonly above: readonly string[];
}

async function extendBy(file: ConfigFile, path: string, way: Way): Promise<Config> {
  const given = configFields(wholeOf(file));
  let config = defaultConfig(way.registry);
  const bases = given.get('extends');
  for (const base of bases ? listOf(bases) : []) config = join(config, await loadBase(base, way));
  const custom = given.get('customRules');
  const rules = custom ? merge(config.rules, await customRules(custom, way.cwd), custom) : config.rules;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const own = readOwn(wholeOf(file), byId, config.profiles, config.layouts);
  return {
    layers: [...config.layers, ...own.layers],
    presets: config.presets,
    rules,
    profiles: withNew(own.profiles, config.profiles),
    layouts: withNew(own.layouts, config.layouts),
    ignore: [...config.ignore, ...own.ignore],
    from: [...config.from, ...(path ? [path] : [])],
    ...defined({ locale: own.locale ?? config.locale, ground: config.ground }),
  };
}

/** `extends` and `customRules` may name one thing or several. */
function listOf(value: Value): readonly Value[] {
  return Array.isArray(value.raw) ? items(value) : [value];
}

async function loadBase(value: Value, way: Way): Promise<Config> {
  const name = string(value);
  if (isPresetName(name)) return preset(value, name, way.registry);
  const path = resolveFrom(value.file.folder, name);
  if (way.above.includes(path)) {
    throw problemAt(value, [
      `“${name}”绕回了自己，extends 不能循环。`,
      `"${name}" leads back here; extends is circular.`,
    ]);
  }
  if (!exists(path)) throw noSuchBase(value, name, way.registry);
  return extendBy(await readConfig(path, way.cwd), path, { ...way, above: [...way.above, path] });
}

/** Who leaves out the prefix of a preset is looking for a file. */
function noSuchBase(value: Value, name: string, { rules }: Registry): Problem {
  const [zh, en] = /^[\w-]+$/u.test(name) ? meantPreset(name, rules) : ['', ''];
  return problemAt(value, [`找不到 extends 的“${name}”${zh || '。'}`, `"${name}" does not exist${en || '.'}`]);
}

function preset(value: Value, name: string, registry: Registry): Config {
  const { rules } = registry;
  const entries = presetEntries(name, rules);
  if (!entries) throw noSuchPreset(value, name, rules);
  const layer = { rules: entries, terms: [], folder: value.file.folder };
  return { ...defaultConfig(registry), ground: allOff(rules), presets: [name], layers: [layer] };
}

function noSuchPreset(value: Value, name: string, rules: readonly Rule[]): Problem {
  const [zh, en] = meantPreset(name, rules);
  const known = presetNames(rules);
  return problemAt(value, [
    `没有预设“${name}”${zh || `，可用：${known.join('、')}。`}`,
    `unknown preset "${name}"${en || `; there are ${known.join(', ')}.`}`,
  ]);
}

function join(first: Config, second: Config): Config {
  return {
    layers: [...first.layers, ...second.layers],
    presets: [...new Set([...first.presets, ...second.presets])],
    rules: [...new Set([...first.rules, ...second.rules])],
    profiles: withNew(second.profiles, first.profiles),
    layouts: withNew(second.layouts, first.layouts),
    ignore: [...first.ignore, ...second.ignore],
    from: [...first.from, ...second.from],
    ...defined({ locale: second.locale ?? first.locale, ground: second.ground ?? first.ground }),
  };
}

/** New document types and layouts stand before the others, and in the place of one with the same id. */
function withNew<T extends { readonly id: string }>(added: readonly T[], others: readonly T[]): readonly T[] {
  const ids = new Set(added.map(({ id }) => id));
  return [...added, ...others.filter(({ id }) => !ids.has(id))];
}

async function customRules(value: Value, cwd: string): Promise<readonly Rule[]> {
  const found: Rule[] = [];
  for (const item of listOf(value)) {
    if (typeof item.raw !== 'string') {
      found.push(...readRules(item));
      continue;
    }
    const path = resolveFrom(item.file.folder, item.raw);
    const name = shortName(path, cwd);
    if (!exists(path)) {
      throw problemAt(item, [`找不到 customRules 的“${item.raw}”。`, `"${item.raw}" does not exist.`]);
    }
    const raw = await importDefault(path, name);
    found.push(...readRules(wholeOf({ name, folder: item.file.folder, value: raw, line: () => undefined })));
  }
  return found;
}

function merge(known: readonly Rule[], added: readonly Rule[], at: Value): readonly Rule[] {
  const ids = new Set(known.map((rule) => rule.id));
  for (const { id } of added) {
    if (ids.has(id)) throw problemAt(at, [`规则名“${id}”已被占用。`, `rule id "${id}" is already taken.`]);
    ids.add(id);
  }
  return [...known, ...added];
}
