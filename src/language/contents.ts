/** How a table of contents is written. */

/** 目录 on its line. */
export const contentsWord = /^[【[]?目[\s\u3000]*[录次][】\]]?$/u;

/** Dots, blanks or a tab and the page number. */
export const pageNumber = /(?:[.．…·・。—\-\s\u3000]{2,}|\t)[（(]?[0-9０-９]{1,4}[）)]?$/u;

/** An entry or a heading without page number, blanks and closing mark. */
export function entryName(entry: string): string {
  return entry.replace(pageNumber, '').replace(/[\s\u3000]+|[。；：:]$/gu, '');
}
