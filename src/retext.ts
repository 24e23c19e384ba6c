/** The public entry `jiaogao/retext`: lets unified and existing retext plugins read Chinese drafts. */

import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { parseChinese } from './draft/nlcst.ts';

export { parseChinese };

/** Parses Chinese natural language into nlcst, in the place of `retext-latin`. */
const jiaogaoParser: Plugin<[], string, Root> = function () {
  this.parser = parseChinese;
};

export default jiaogaoParser;
