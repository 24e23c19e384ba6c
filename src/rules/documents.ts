/** The rules with their reasons and examples, which the bundled command leaves out of what it loads for a check. */

export { rules as documentedRules } from './index.ts';
