/** The public entry `jiaogao/retext`: existing retext plugins read Chinese drafts, and our rules run beside them. */

import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { parseChinese } from './draft/nlcst.ts';
import { type LintOptions, lint } from './index.ts';

export { parseChinese };

/** Parses Chinese natural language into nlcst, in the place of `retext-latin`. */
const jiaogaoParser: Plugin<[], string, Root> = function () {
  this.parser = parseChinese;
};

export default jiaogaoParser;

/** All rules as one plugin: every finding becomes a message on the file. */
export const jiaogaoRules: Plugin<[LintOptions?], Root> = (options) => (_tree, file) => {
  lint(file, options);
};
