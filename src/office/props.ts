/** Reads a `w:rPr` or `w:pPr` that the parser has found sound: names and attributes, without prefixes. */

/** Attributes of each property by its name; of one that is set twice the last. */
export type Props = ReadonlyMap<string, Readonly<Record<string, string>>>;

const none: Props = new Map();
const known = new Map<string, Props>();
/** A document has few different ones; a hostile one shall not fill the memory. */
const most = 20_000;

/** Properties of a snippet; equal snippets are read once. */
export function readProps(snippet: string): Props {
  if (snippet === '') return none;
  const before = known.get(snippet);
  if (before) return before;
  if (known.size >= most) known.clear();
  const props = parse(snippet);
  known.set(snippet, props);
  return props;
}

/** Old values of a tracked change, and of a paragraph what belongs to its mark or its section. */
const inner =
  /<([\w.-]+:)?(rPrChange|pPrChange|rPr|sectPr|numPr|pBdr|tabs)\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>[\s\S]*?<\/\1?\2>)/gu;
const tag = /<(?:[\w.-]+:)?(\w+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/gu;
const attribute = /(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

function parse(snippet: string): Props {
  const own = /^<(?:[\w.-]+:)?\w+[^>]*>/u.exec(snippet)?.[0] ?? '';
  const props = new Map<string, Record<string, string>>();
  for (const [, name = '', attributes = ''] of snippet.slice(own.length).replace(inner, '').matchAll(tag)) {
    const values: Record<string, string> = {};
    for (const [, key = '', quoted, apostrophed] of attributes.matchAll(attribute)) {
      values[key] = decode(quoted ?? apostrophed ?? '');
    }
    props.set(name, values);
  }
  return props;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
};

function decode(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(/&(?:\w+|#(\d+)|#x([0-9a-f]+));/giu, (whole, decimal?: string, hex?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return entities[whole] ?? whole;
  });
}
