/** What the elements of HTML are to a reader. */

import type { Element } from 'hast';

/** Begin and end a line. */
export const blocks: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead
  tr ul`.split(/\s+/u),
);

/** What is in them is no part of the page's text. */
export const unread: ReadonlySet<string> = new Set(
  'head title script style template noscript iframe object embed select datalist textarea del rp rt colgroup'.split(
    ' ',
  ),
);

/** One character each, whatever is in them. */
export const objects: ReadonlySet<string> = new Set(
  'img picture svg math canvas video audio code kbd samp input progress meter'.split(' '),
);

/** Not shown. A page may hide by its style sheet too, which nobody reads here. */
export function isHidden({ tagName, properties }: Element): boolean {
  const { hidden, style, type } = properties;
  if (hidden !== undefined && hidden !== null && hidden !== false) return true;
  if (tagName === 'input') return type === 'hidden';
  return (
    typeof style === 'string' &&
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/iu.test(style)
  );
}
