/** The kinds of options a rule may have: default, one-line documentation and inferred type in one place. */

import type { Text } from './rule.ts';

export type OptionSpec =
  | { readonly kind: 'flag'; readonly default: boolean; readonly doc: Text }
  | {
      readonly kind: 'number';
      readonly default: number;
      readonly min: number;
      readonly max: number;
      readonly doc: Text;
    }
  | {
      readonly kind: 'choice';
      readonly default: string;
      readonly values: readonly string[];
      readonly doc: Text;
    }
  | { readonly kind: 'words'; readonly default: readonly string[]; readonly doc: Text };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export type OptionValue = boolean | number | string | readonly string[];

/** The values a rule receives for its option table. */
export type OptionsOf<O extends OptionSpecs> = {
  readonly [K in keyof O]: O[K] extends { kind: 'flag' }
    ? boolean
    : O[K] extends { kind: 'number' }
      ? number
      : O[K] extends { kind: 'choice'; values: readonly (infer V)[] }
        ? V
        : readonly string[];
};

/** An option that is on or off. */
export function flag(value: boolean, doc: Text) {
  return { kind: 'flag', default: value, doc } as const;
}

/** A number between `min` and `max`, both included. */
export function number(value: number, range: readonly [min: number, max: number], doc: Text) {
  return { kind: 'number', default: value, min: range[0], max: range[1], doc } as const;
}

/** One of the listed values. */
export function choice<const V extends readonly [string, ...string[]]>(values: V, value: V[number], doc: Text) {
  return { kind: 'choice', default: value, values, doc } as const;
}

/** A list of words the office adds to what the rule knows. */
export function words(value: readonly string[], doc: Text) {
  return { kind: 'words', default: value, doc } as const;
}

/** The options of a rule that nobody configured. */
export function defaultOptions(specs: OptionSpecs = {}): Record<string, OptionValue> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
}
