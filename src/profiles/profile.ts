/** A document type: what its title says, which sections it must have, how it ends. */

import type { Severity, Text } from '../rule.ts';

/** A section that a document type asks for. Patterns are regular expressions tested on heading text. */
export interface ProfileSection {
  readonly id: string;
  readonly name: Text;
  readonly any: readonly string[];
  /** Severity when it is missing; default error. */
  readonly level?: Severity;
}

export interface Profile {
  readonly id: string;
  readonly name: Text;
  /** Regular expressions tested on the title, first profile that matches wins. */
  readonly match: readonly string[];
  /** Headings that give the type away when the title does not: all of these section ids must be present. */
  readonly headings?: readonly string[];
  readonly sections: readonly ProfileSection[];
  /** Section ids in the order they must stand in. */
  readonly order?: readonly string[];
  readonly recipient?: Severity | 'off';
  readonly signature?: Severity | 'off';
  readonly date?: Severity | 'off';
  /** Closing formulas, any of which will do. */
  readonly closing?: { readonly any: readonly string[]; readonly level: Severity; readonly example: string };
  /** True for a form that is meant to keep its blanks. */
  readonly template?: boolean;
}
