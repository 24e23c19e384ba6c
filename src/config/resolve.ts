/** A configuration and a file's path → the rules that are on for it, with severities and options. */

import type { LayoutProfile } from '../layout/profile.ts';
import { defaultOptions, type OptionValue } from '../options.ts';
import type { ActiveRule, Rule } from '../rule.ts';
import { rules as builtIn } from '../rules/index.ts';
import { withTerms } from '../rules/kinds/house-term.ts';
import type { Config, Entry, Layer, ResolvedConfig } from './config.ts';
import { namesOf } from './names.ts';
import { defined } from './profiles.ts';

/** What the command line sets on top of any configuration. */
export interface OnTop {
  readonly rules: ReadonlyMap<string, Entry>;
  readonly profile?: string;
  readonly layout?: LayoutProfile;
}

/** Tells whether a layer is for the file at hand. */
export type Applies = (layer: Layer) => boolean;

/** Resolves for one file; the same layers give the same object, so that its rules can be a key. */
export function resolver(config: Config, onTop: OnTop): (applies: Applies) => ResolvedConfig {
  const known = new Map<string, ResolvedConfig>();
  return (applies) => {
    const used = config.layers.filter(applies);
    const key = used.map((layer) => config.layers.indexOf(layer)).join();
    const resolved = known.get(key) ?? resolve(config, used, onTop);
    known.set(key, resolved);
    return resolved;
  };
}

function resolve(config: Config, layers: readonly Layer[], onTop: OnTop): ResolvedConfig {
  const terms = layers.flatMap((layer) => layer.terms);
  const ground = config.ground ? [config.ground] : [];
  const profile = onTop.profile ?? layers.findLast((layer) => layer.profile !== undefined)?.profile;
  const layout = onTop.layout ?? layers.findLast((layer) => layer.layout !== undefined)?.layout;
  return {
    known: config.rules,
    names: namesOf(config.rules),
    rules: withTerms(activeRules(config.rules, [...ground, ...layers.map((layer) => layer.rules), onTop.rules]), terms),
    profiles: config.profiles,
    terms,
    ignore: config.ignore,
    from: config.from,
    presets: config.presets,
    ...defined({ profile, layout, locale: config.locale, configPath: config.from.at(-1) }),
  };
}

const ours: ReadonlySet<Rule> = new Set(builtIn);

/** Where the page of a rule of ours can be read. */
export function ruleUrl(id: string): string {
  return `https://unpkg.com/jiaogao/docs/rules/${id}.md`;
}

/** The rules that are not off; of several entries for a rule the last decides, severity alone keeps the options. */
export function activeRules(rules: readonly Rule[], layers: readonly ReadonlyMap<string, Entry>[]): ActiveRule[] {
  const active: ActiveRule[] = [];
  for (const rule of rules) {
    let severity = rule.severity;
    let options: Readonly<Record<string, OptionValue>> = {};
    for (const entries of layers) {
      const entry = entries.get(rule.id);
      severity = entry?.severity ?? severity;
      options = entry?.options ?? options;
    }
    if (severity === 'off') continue;
    const given = { ...defaultOptions(rule.options), ...options };
    active.push({ rule, severity, options: given, ...(ours.has(rule) && { url: ruleUrl(rule.id) }) });
  }
  return active;
}
