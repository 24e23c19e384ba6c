/** How many colours a stream gets: decided once, from flags, environment and terminal. */

import type { Arguments } from './arguments.ts';
import type { Host, Output } from './host.ts';

type Level = 0 | 1 | 2 | 3;

/** As for Node itself, FORCE_COLOR wins over NO_COLOR; a flag wins over both. */
export function colourOf(output: Pick<Output, 'isTTY'>, flags: Arguments, { env }: Pick<Host, 'env'>): Level {
  if (flags.on('no-color')) return 0;
  if (flags.on('color')) return depth(env) || 1;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forcedLevel(forced, env);
  if (env.NO_COLOR || !output.isTTY || env.TERM === 'dumb') return 0;
  return depth(env);
}

function forcedLevel(value: string, env: Host['env']): Level {
  if (value === '0' || value === 'false') return 0;
  if (value === '2') return 2;
  if (value === '3') return 3;
  return depth(env) || 1;
}

function depth({ COLORTERM, TERM }: Host['env']): Level {
  if (COLORTERM === 'truecolor' || COLORTERM === '24bit') return 3;
  return TERM?.includes('256') ? 2 : 1;
}
