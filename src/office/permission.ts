/** What a document allows to be done to it. */

import type { OfficePackage } from './package.ts';
import { refusal } from './refusals.ts';
import { isOn } from './styles.ts';
import { readXml } from './xml.ts';

/** True for a document that wants every change tracked; throws a `SourceError` for one that must not be changed. */
export function wantsTracking({ main, related, relations, xml }: OfficePackage): boolean {
  if (relations('').some(({ type }) => type === 'origin')) throw refusal('signedFix');
  const part = related(main, 'settings');
  const settings = part === undefined ? undefined : xml(part);
  let tracking = false;
  const open: Parameters<typeof readXml>[1]['open'] = ({ name, attr }) => {
    if (name === 'w:trackRevisions') tracking ||= isOn(attr('w:val'));
    else if (name === 'w:documentProtection' && isEnforced(attr('w:enforcement'))) {
      if (attr('w:edit') !== 'trackedChanges') throw refusal('protected');
      tracking = true;
    } else if (name === 'w:writeProtection' && ['w:hash', 'w:hashValue'].some((key) => attr(key))) {
      throw refusal('protected');
    }
  };
  if (part !== undefined && settings !== undefined) readXml(settings, { open }, part);
  return tracking;
}

/** Unlike other switches it is off unless it says otherwise. */
function isEnforced(value: string | undefined): boolean {
  return value !== undefined && isOn(value);
}
