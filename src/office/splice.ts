/** Changes to an XML string: insertions and replacements, everything else stays as it is. */

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; those of one place in the order given. */
export function splice(xml: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start)) {
    parts.push(xml.slice(at, start), text);
    at = end;
  }
  parts.push(xml.slice(at));
  return parts.join('');
}

/** Writes elements of WordprocessingML with the prefix that a part uses. */
export interface Writer {
  readonly strict: boolean;
  /** `<w:name …>` without its final bracket. */
  open(name: string, attributes?: Readonly<Record<string, string | number>>): string;
  close(name: string): string;
  empty(name: string, attributes?: Readonly<Record<string, string | number>>): string;
}

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** The tag that a part opens with. */
export function rootOf(xml: string): string {
  return /<[^?!][^>]*>/u.exec(xml)?.[0] ?? '';
}

/** The prefix that a tag declares for a namespace. */
export function prefixIn(tag: string, uri: string): string | undefined {
  return new RegExp(`xmlns:([\\w.-]+)\\s*=\\s*["']${uri.replaceAll('.', '\\.')}["']`, 'u').exec(tag)?.[1];
}

/** Attributes need a prefix even where elements have none; then each element declares its own. */
export function writerFor(xml: string): Writer {
  const root = rootOf(xml);
  const uri = root.includes(`"${strict}"`) || root.includes(`'${strict}'`) ? strict : transitional;
  const declared = prefixIn(root, uri);
  const prefix = declared ?? 'w';
  const declaration = declared === undefined ? ` xmlns:w="${uri}"` : '';
  const list = (attributes: Readonly<Record<string, string | number>>) =>
    Object.entries(attributes)
      .map(([name, value]) => ` ${name.includes(':') ? name : `${prefix}:${name}`}="${value}"`)
      .join('');
  const start = (name: string, attributes = {}) => `<${prefix}:${name}${declaration}${list(attributes)}`;
  return {
    strict: uri === strict,
    open: (name, attributes) => `${start(name, attributes)}>`,
    close: (name) => `</${prefix}:${name}>`,
    empty: (name, attributes) => `${start(name, attributes)}/>`,
  };
}

/** A splice that puts something before the closing tag of the root, or opens a root that is empty. */
export function appended(xml: string, text: string): Splice {
  const end = xml.lastIndexOf('</');
  const root = /<[^?!][^>]*>/u.exec(xml);
  if (root?.[0].endsWith('/>')) {
    const at = root.index + root[0].length - 2;
    const name = /^<([^\s/>]+)/u.exec(root[0])?.[1] ?? '';
    return { start: at, end: at + 2, text: `>${text}</${name}>` };
  }
  return { start: end, end, text };
}
