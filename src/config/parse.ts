/** Text of a configuration file → its value and the line that every part of it stands on. */

import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Text } from '../rule.ts';
import { Problem, positioned } from './problem.ts';
import type { Path } from './value.ts';

export interface Parsed {
  readonly value: unknown;
  line(path: Path): number | undefined;
}

/** Reads JSON with comments and trailing commas. */
export function parseJson(text: string, name: string): Parsed {
  const errors: { error: number; offset: number; length: number }[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const first = errors[0];
  if (first) throw syntaxProblem(name, lineAt(text, first.offset), printParseErrorCode(first.error));
  if (!root) return { value: {}, line: () => undefined };
  return {
    value: getNodeValue(root),
    line: (path) => {
      const node = findNodeAtLocation(root, [...path]);
      // The node is the value; its key may stand on an earlier line.
      const offset = node?.parent?.type === 'property' ? node.parent.offset : node?.offset;
      return offset === undefined ? undefined : lineAt(text, offset);
    },
  };
}

/** Reads YAML. */
export async function parseYaml(text: string, name: string): Promise<Parsed> {
  const { isMap, isNode, isScalar, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const first = document.errors[0];
  if (first) throw syntaxProblem(name, lines.linePos(first.pos[0]).line, first.message);
  return {
    value: document.toJS() ?? {},
    line: (path) => {
      const parent = document.getIn(path.slice(0, -1), true);
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
        : undefined;
      const node = pair?.key ?? document.getIn(path, true);
      return isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
    },
  };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/u).length;
}

function syntaxProblem(name: string, line: number, reason: string): Problem {
  const text = reasons.get(reason) ?? [reason, reason];
  return new Problem(positioned(name, line, [`写法有误（${text[0]}）。`, `syntax error (${text[1]}).`]));
}

/** What the JSON parser calls its errors. */
const reasons: ReadonlyMap<string, Text> = new Map([
  ['InvalidSymbol', ['有多余的字符', 'stray characters']],
  ['InvalidNumberFormat', ['数字写法不对', 'malformed number']],
  ['PropertyNameExpected', ['此处应为加引号的键', 'a quoted key is expected']],
  ['ValueExpected', ['此处缺少值', 'a value is expected']],
  ['ColonExpected', ['缺少冒号', 'a colon is expected']],
  ['CommaExpected', ['缺少逗号', 'a comma is expected']],
  ['CloseBraceExpected', ['缺少右花括号', 'a closing brace is expected']],
  ['CloseBracketExpected', ['缺少右方括号', 'a closing bracket is expected']],
  ['EndOfFileExpected', ['末尾有多余的内容', 'the file should end here']],
  ['UnexpectedEndOfComment', ['注释没有结束', 'unclosed comment']],
  ['UnexpectedEndOfString', ['字符串没有结束', 'unclosed string']],
  ['UnexpectedEndOfNumber', ['数字不完整', 'unfinished number']],
  ['InvalidUnicode', ['\\u 写法不对', 'malformed \\u escape']],
  ['InvalidEscapeCharacter', ['反斜杠写法不对', 'malformed escape']],
  ['InvalidCharacter', ['有不允许的字符', 'a character that is not allowed']],
] satisfies [string, Text][]);
