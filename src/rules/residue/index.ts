/** Rules of the category residue. */

import type { Rule } from '../../rule.ts';
import adLine from './residue-ad-line.ts';
import aiChat from './residue-ai-chat.ts';
import aiCitation from './residue-ai-citation.ts';
import bidi from './residue-bidi.ts';
import cmsMarker from './residue-cms-marker.ts';
import commentMarker from './residue-comment-marker.ts';
import compatChar from './residue-compat-char.ts';
import contactIm from './residue-contact-im.ts';
import control from './residue-control.ts';
import copyrightNotice from './residue-copyright-notice.ts';
import duplicateBlock from './residue-duplicate-block.ts';
import exoticSpace from './residue-exotic-space.ts';
import htmlEntity from './residue-html-entity.ts';
import htmlTag from './residue-html-tag.ts';
import literalNewline from './residue-literal-newline.ts';
import markdown from './residue-markdown.ts';
import mojibake from './residue-mojibake.ts';
import obfuscatedSpacing from './residue-obfuscated-spacing.ts';
import officeField from './residue-office-field.ts';
import pageNumber from './residue-page-number.ts';
import paywall from './residue-paywall.ts';
import pdfLinebreak from './residue-pdf-linebreak.ts';
import phone from './residue-phone.ts';
import pinyin from './residue-pinyin.ts';
import privateUse from './residue-private-use.ts';
import sourceSite from './residue-source-site.ts';
import tocLeader from './residue-toc-leader.ts';
import traditionalChar from './residue-traditional-char.ts';
import url from './residue-url.ts';
import webChrome from './residue-web-chrome.ts';
import zeroWidth from './residue-zero-width.ts';
import wordCommentOpen from './word-comment-open.ts';
import wordHiddenText from './word-hidden-text.ts';
import wordHighlight from './word-highlight.ts';
import wordProperty from './word-property.ts';
import wordReferenceBroken from './word-reference-broken.ts';
import wordRevision from './word-revision.ts';

export const residueRules: readonly Rule[] = [
  adLine,
  aiChat,
  aiCitation,
  bidi,
  cmsMarker,
  commentMarker,
  compatChar,
  contactIm,
  control,
  copyrightNotice,
  duplicateBlock,
  exoticSpace,
  htmlEntity,
  htmlTag,
  literalNewline,
  markdown,
  mojibake,
  obfuscatedSpacing,
  officeField,
  pageNumber,
  paywall,
  pdfLinebreak,
  phone,
  pinyin,
  privateUse,
  sourceSite,
  tocLeader,
  traditionalChar,
  url,
  webChrome,
  zeroWidth,
  wordCommentOpen,
  wordHiddenText,
  wordHighlight,
  wordProperty,
  wordReferenceBroken,
  wordRevision,
];
