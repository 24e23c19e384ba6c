/** Files that are not text, known by their first bytes, and what to tell the person who passed them in. */

import type { Text } from '../rule.ts';

const saveAs: Text = ['请在原软件中另存为 .docx 或 .txt 再检查', 'save it as .docx or .txt and check that'];

function document(zh: string, en: string): Text {
  return [`${zh}，目前还不能读取：${saveAs[0]}。`, `${en}, which cannot be read yet: ${saveAs[1]}.`];
}

function other(zh: string, en: string): Text {
  return [`${zh}，不是文字稿，无法检查。`, `${en}, not a text; it cannot be checked.`];
}

/** As the directory of a container writes a name. */
function wide(name: string): string {
  return name.replace(/./gu, '$&\0');
}

const archive = other('这是压缩包', 'This is an archive');
const picture = other('这是图片', 'This is a picture');

/** The container of old Office documents, and of new ones with a password. */
const compound = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
const encryptedPart = wide('EncryptedPackage');
const wordPart = wide('WordDocument');
const oldWord = document('这是旧版 Word（.doc）或 WPS 文档', 'This is an old Word (.doc) or WPS document');
const encrypted: Text = [
  '文档加了密码，无法读取：请在 Word 或 WPS 中去掉密码后再检查。',
  'The document is protected by a password: remove it in Word or WPS and check again.',
];

/** What else the container may hold, by the name of its main part. A document of WPS has the parts of one of Word. */
const compounds: readonly (readonly [string, Text])[] = [
  [wordPart, oldWord],
  [wide('Workbook'), other('这是旧版 Excel（.xls）或 WPS 表格', 'This is an old Excel (.xls) or WPS workbook')],
  [
    wide('PowerPoint Document'),
    other('这是旧版 PowerPoint（.ppt）或 WPS 演示文稿', 'This is an old PowerPoint (.ppt) or WPS presentation'),
  ],
  [wide('MatOST'), document('这是 Microsoft Works 文档', 'This is a Microsoft Works document')],
];

/** First bytes, written as Latin-1 characters. */
const signatures: readonly (readonly [string, Text])[] = [
  ['PK\x03\x04', document('这是 Word（.docx）等办公文档或压缩包', 'This is a Word (.docx) or other packed document')],
  ['PK\x05\x06', archive],
  [compound, oldWord],
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

function holds(bytes: Uint8Array, signature: string, at = 0): boolean {
  for (let i = 0; i < signature.length; i += 1) {
    if (bytes[at + i] !== signature.charCodeAt(i)) return false;
  }
  return true;
}

/** Names in the container's directory are UTF-16; the directory may stand anywhere. */
function contains(bytes: Uint8Array, name: string): boolean {
  if (!holds(bytes, compound)) return false;
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (holds(bytes, name, at)) return true;
  }
  return false;
}

function isEncrypted(bytes: Uint8Array): boolean {
  return contains(bytes, encryptedPart);
}

/** Documents that another program must read for us, by the extension it knows them by. */
export type OldKind = 'doc' | 'rtf' | 'xml';

const byteOrder = '\xFE\xFF';

/** An old document of Word or WPS, RTF, or Word's XML of 2003. */
export function oldKind(bytes: Uint8Array): OldKind | undefined {
  if (holds(bytes, '{\\rtf')) return 'rtf';
  if (holds(bytes, compound)) {
    const sound = holds(bytes, byteOrder, 28) && contains(bytes, wordPart) && !isEncrypted(bytes);
    return sound ? 'doc' : undefined;
  }
  const head = holds(bytes, '<?xml') ? String.fromCharCode(...bytes.subarray(0, 400)) : '';
  return head.includes('progid="Word.Document"') ? 'xml' : undefined;
}

/** A web page, under whatever name. */
export function looksLikeHtml(text: string): boolean {
  return /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html)\b/iu.test(text.slice(0, 2000));
}

/** What is wrong with text in a file that is named like a Word document. */
export function misnamed(text: string): Text | undefined {
  if (text.trim() === '') return ['文件是空的，没有可检查的内容。', 'The file is empty; there is nothing to check.'];
  if (!/^(?:\ufeff?\s*<[?!]|MIME-Version:)/iu.test(text)) return undefined;
  return [
    '内容是 XML 或存成单个文件的网页，不是 Word 文档：请在 Word 或 WPS 中打开，另存为 .docx 再检查。',
    'This is XML or a page saved as one file and no Word document: open it in Word or WPS and save it as .docx.',
  ];
}

/** What the file is if it is surely not text. */
export function knownBinary(bytes: Uint8Array): Text | undefined {
  if (isEncrypted(bytes)) return encrypted;
  const held = compounds.find(([name]) => contains(bytes, name));
  if (held) return held[1];
  return signatures.find(([signature]) => holds(bytes, signature))?.[1];
}
