/** Text that is certainly not the author's: marks of content systems and bracketed advertisements. */

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Paid-content and paging tags of content systems. */
export const systemMark =
  /(?:##|\$\$)paid(?:begin|end)(?:##|\$\$)|<\/?paid>|##pagebreak##|_ueditor_page_break_tag_|\[!--[\w.]{1,30}--\]|\[\/?(?:hide|reply|attach|free)(?:=[^\]\n]{0,40})?\]|#[pe]#/giu;

/** A bracketed block that names a way of contact and promises material. */
export const bracketedAd =
  /[【[〖（(](?=[^】\]〗）)\n]{0,60}(?:微\s*信|薇\s*信|徽\s*信|[vVＶⅤⅴ]\s*[xXＸⅩⅹ]|[QＱ]\s*[QＱ]|公\s*众\s*@?\s*号|加\s*群))(?=[^】\]〗）)\n]{0,60}(?:更\s*多|素\s*材|范\s*文|资\s*料|下\s*载|免\s*费|获\s*取|关\s*注\s*[:：]))[^】\]〗）)\n]{1,80}[】\]〗）)]/gu;

/** Spans of residue that would hide structure, in order, not overlapping. */
export function residueSpans(text: string): Range[] {
  const found: Range[] = [];
  for (const pattern of [systemMark, bracketedAd]) {
    for (const match of text.matchAll(pattern)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  found.sort((a, b) => a.start - b.start);
  return found;
}
