/** Named configurations that `extends` knows: what they set on top of the defaults. */

/** More offices, more presets: a row each. */
export const presets: Readonly<Record<string, unknown>> = {
  'jiaogao:recommended': {},
};
