/** What of a document was not read, though its reader sees it. */

import type { Foreign } from './model.ts';

export interface Unread {
  /** `chunk` and `subdocument` are text of the document; of an object only a picture is seen. */
  readonly kind: 'chunk' | 'subdocument' | 'object';
  /** Of the file, or what an object is. */
  readonly name: string;
}

/** Programs whose objects show text. */
const programs: readonly (readonly [RegExp, string])[] = [
  [/^(?:Excel|ET)\./iu, 'Excel'],
  [/^(?:Word|K?WPS)\./iu, 'Word'],
  [/^(?:PowerPoint|K?WPP)\./iu, 'PowerPoint'],
  [/^Visio\./iu, 'Visio'],
  [/^(?:AcroExch|Foxit\w*)\./iu, 'PDF'],
];

/** `fileOf` leads from the id of a relation to the name of the file. */
export function unreadOf(list: readonly Foreign[], fileOf: (id: string) => string): Unread[] {
  return list.flatMap(({ kind, id, program }): Unread[] => {
    if (kind === 'chunk' || kind === 'subdocument') return [{ kind, name: fileOf(id) }];
    const known = kind === 'object' ? programs.find(([pattern]) => pattern.test(program)) : undefined;
    return known ? [{ kind: 'object', name: known[1] }] : [];
  });
}
