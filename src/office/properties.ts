/** What the document says about itself: title, company, template. */

import type { OfficePackage } from './package.ts';
import { readXml } from './xml.ts';

export interface Property {
  readonly name: 'title' | 'subject' | 'keywords' | 'description' | 'company' | 'template' | 'manager';
  readonly value: string;
}

const names: Readonly<Record<string, Property['name']>> = {
  'dc:title': 'title',
  'dc:subject': 'subject',
  'cp:keywords': 'keywords',
  'dc:description': 'description',
  'ep:Company': 'company',
  'ep:Template': 'template',
  'ep:Manager': 'manager',
};

/** The filled-in ones. */
export function readProperties({ related, xml }: OfficePackage): Property[] {
  const found: Property[] = [];
  for (const type of ['core-properties', 'extended-properties', 'extendedProperties']) {
    const part = related('', type);
    const content = part === undefined ? undefined : xml(part);
    if (part === undefined || content === undefined) continue;
    let name: Property['name'] | undefined;
    let value = '';
    const open: Parameters<typeof readXml>[1]['open'] = (tag) => {
      name = names[tag.name];
      value = '';
    };
    const text = (more: string) => {
      value += more;
    };
    const close = () => {
      if (name && value.trim() !== '') found.push({ name, value: value.trim() });
      name = undefined;
    };
    readXml(content, { open, text, close }, part);
  }
  return found;
}
