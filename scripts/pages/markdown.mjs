/** Pieces of Markdown that the generated pages are made of. */

export const severityNames = { error: '错误', warning: '警告', info: '提示', off: '关闭' };

export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Prose in which no character is taken for markup. */
export function prose(text) {
  return text.replace(/[\\`*_<[\]#~]/gu, '\\$&');
}

/** A code span, whatever back-ticks are in it. */
export function code(text) {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return longest === 0 ? `\`${text}\`` : `${ticks} ${text} ${ticks}`;
}

/** A fenced block, longer than any fence in it, with characters that nobody can see spelt out. */
export function fence(text, language) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${visible(text).replace(/\n$/u, '')}\n${ticks}`;
}

// Everything that has no shape of its own, but for the line feed, the space and the ideographic space.
const invisible = /(?![\n \u3000])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zs}\p{Zl}\p{Zp}]/gu;

function visible(text) {
  return text.replace(invisible, (char) => {
    const hex = char.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `<U+${hex}>`;
  });
}
