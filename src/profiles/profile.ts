/** A document type: what its title says, which sections it must have, how it ends. */

import type { Severity, Text } from '../rule.ts';

/** A section that a document type asks for. Patterns are regular expressions. */
export interface ProfileSection {
  readonly id: string;
  readonly name: Text;
  /** Tested on headings, then on the beginnings of paragraphs. */
  readonly any: readonly string[];
  /** Tested anywhere in the text: for what is a line or a clause rather than a section (时间、地点、主持). */
  readonly anywhere?: boolean;
  /** Tested above the first heading and on the first clause of paragraphs: for what a line or a clause says (时间、地点、收入). */
  readonly clause?: boolean;
  /** What the first words of a paragraph say that is this section without a heading; for a clause, the clause. */
  readonly stated?: string;
  /** A top-level heading that no other section of the type claims will do: the work itself goes by many names (设备检修、队伍建设). */
  readonly other?: boolean;
  /** Severity when it is missing; default error. */
  readonly level?: Severity;
}

/** How a document of this type should end. */
export interface ProfileClosing {
  readonly any: readonly string[];
  readonly level: Severity;
  /** What to write: “妥否，请批示。” */
  readonly example: string;
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
  readonly closing?: ProfileClosing;
  /** True for a form that is meant to keep its blanks. */
  readonly template?: boolean;
}
