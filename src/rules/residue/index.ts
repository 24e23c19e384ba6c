/** Rules of the category residue. */

import type { Rule } from '../../rule.ts';
import adLine from './residue-ad-line.ts';
import aiChat from './residue-ai-chat.ts';
import aiCitation from './residue-ai-citation.ts';
import cmsMarker from './residue-cms-marker.ts';
import contactIm from './residue-contact-im.ts';
import copyrightNotice from './residue-copyright-notice.ts';
import htmlEntity from './residue-html-entity.ts';
import htmlTag from './residue-html-tag.ts';
import markdown from './residue-markdown.ts';
import mojibake from './residue-mojibake.ts';
import obfuscatedSpacing from './residue-obfuscated-spacing.ts';
import officeField from './residue-office-field.ts';
import paywall from './residue-paywall.ts';
import phone from './residue-phone.ts';
import sourceSite from './residue-source-site.ts';
import url from './residue-url.ts';
import webChrome from './residue-web-chrome.ts';

export const residueRules: readonly Rule[] = [
  adLine,
  aiChat,
  aiCitation,
  cmsMarker,
  contactIm,
  copyrightNotice,
  htmlEntity,
  htmlTag,
  markdown,
  mojibake,
  obfuscatedSpacing,
  officeField,
  paywall,
  phone,
  sourceSite,
  url,
  webChrome,
];
