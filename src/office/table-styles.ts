/** Which table a place of a part stands in, and the table's style. */

const tags = /<(\/?)(?:[\w.-]+:)?(tbl|tblStyle)(?=[\s>/])([^>]*)>/gu;

interface Table {
  readonly start: number;
  end: number;
  style: string | undefined;
}

/** Answers for places asked in the order of the part. */
export function tableStyles(xml: string): (offset: number) => { readonly style: string | undefined } | undefined {
  const tables = readTables(xml);
  let next = 0;
  const open: Table[] = [];
  return (offset) => {
    for (let table = tables[next]; table && table.start <= offset; table = tables[next]) {
      open.push(table);
      next++;
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= offset) open.pop();
    return open.at(-1);
  };
}

function readTables(xml: string): Table[] {
  const tables: Table[] = [];
  const open: Table[] = [];
  for (const { 1: closing, 2: name, 3: attributes = '', index } of xml.matchAll(tags)) {
    const inner = open.at(-1);
    if (name === 'tblStyle') {
      if (inner) inner.style ??= /\bval\s*=\s*["']([^"']*)["']/u.exec(attributes)?.[1];
    } else if (closing) {
      if (inner) inner.end = index;
      open.pop();
    } else {
      const table = { start: index, end: xml.length, style: undefined };
      tables.push(table);
      open.push(table);
    }
  }
  return tables;
}
