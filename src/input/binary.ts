/** Files that are not text, known by their first bytes, and what to tell the person who passed them in. */

import type { Text } from '../rule.ts';

const saveAs: Text = ['请在原软件中另存为 .txt 或 .md 再检查', 'save it as .txt or .md and check that'];

function document(zh: string, en: string): Text {
  return [`${zh}，目前还不能读取：${saveAs[0]}。`, `${en}, which cannot be read yet: ${saveAs[1]}.`];
}

function other(zh: string, en: string): Text {
  return [`${zh}，不是文字稿，无法检查。`, `${en}, not a text; it cannot be checked.`];
}

const archive = other('这是压缩包', 'This is an archive');
const picture = other('这是图片', 'This is a picture');

/** First bytes, written as Latin-1 characters. */
const signatures: readonly (readonly [string, Text])[] = [
  ['PK\x03\x04', document('这是 Word（.docx）等办公文档或压缩包', 'This is a Word (.docx) or other packed document')],
  ['PK\x05\x06', archive],
  [
    '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
    document('这是旧版 Word（.doc）或 WPS 文档', 'This is an old Word (.doc) or WPS document'),
  ],
  ['{\\rtf', document('这是 RTF 文档', 'This is an RTF document')],
  ['%PDF-', document('这是 PDF 文件', 'This is a PDF file')],
  ['\x89PNG\r\n', picture],
  ['\xFF\xD8\xFF', picture],
  ['GIF8', picture],
  ['\x1F\x8B', archive],
  ['Rar!\x1A', archive],
  ['7z\xBC\xAF', archive],
  ['\x7FELF', other('这是程序文件', 'This is a program')],
];

/** Any other file that holds bytes no text holds. */
export const binary: Text = [
  '这是二进制文件，不是文字稿，无法检查。',
  'This is a binary file, not a text; it cannot be checked.',
];

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let i = 0; i < signature.length; i += 1) {
    if (bytes[i] !== signature.charCodeAt(i)) return false;
  }
  return true;
}

/** What the file is if it is surely not text. */
export function knownBinary(bytes: Uint8Array): Text | undefined {
  return signatures.find(([signature]) => startsWith(bytes, signature))?.[1];
}
