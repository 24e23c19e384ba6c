/** The fonts of a theme, which a document names by their part in it. */

import { readXml, type Tag } from './xml.ts';

/** `minorEastAsia` → 宋体; where the theme names no East Asian font, the one for simplified Chinese counts. */
export function readTheme(xml: string | undefined): Map<string, string> {
  const fonts = new Map<string, string>();
  if (xml === undefined) return fonts;
  let group = '';
  const set = (slots: readonly string[], face: string | undefined) => {
    if (face) for (const slot of slots) if (!fonts.has(group + slot)) fonts.set(group + slot, face);
  };
  const open = ({ raw, attr }: Tag) => {
    const name = raw.slice(raw.indexOf(':') + 1);
    if (name === 'majorFont' || name === 'minorFont') group = name.slice(0, 5);
    else if (group === '') return;
    else if (name === 'latin') set(['Ascii', 'HAnsi'], attr('typeface'));
    else if (name === 'ea') set(['EastAsia'], attr('typeface'));
    else if (name === 'font' && attr('script') === 'Hans') set(['EastAsia'], attr('typeface'));
  };
  const close = (name: string) => {
    if (name === '?:majorFont' || name === '?:minorFont') group = '';
  };
  readXml(xml, { open, close }, 'theme.xml');
  return fonts;
}
