/** Rules of the category residue. */

import type { Rule } from '../../rule.ts';
import adLine from './residue-ad-line.ts';
import aiChat from './residue-ai-chat.ts';
import aiCitation from './residue-ai-citation.ts';
import cmsMarker from './residue-cms-marker.ts';
import contactIm from './residue-contact-im.ts';
import copyrightNotice from './residue-copyright-notice.ts';
import obfuscatedSpacing from './residue-obfuscated-spacing.ts';
import paywall from './residue-paywall.ts';
import webChrome from './residue-web-chrome.ts';

export const residueRules: readonly Rule[] = [
  adLine,
  aiChat,
  aiCitation,
  cmsMarker,
  contactIm,
  copyrightNotice,
  obfuscatedSpacing,
  paywall,
  webChrome,
];
