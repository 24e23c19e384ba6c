/** What is said of a PDF that cannot be read, or not whole. */

import type { Text } from '../rule.ts';
import { SourceError } from '../source.ts';

export const noText: Text = [
  'PDF 里没有可读的文字（可能是扫描件，或缺少字体映射），没有检查：请用 Word 文档或带文字的 PDF。',
  'The PDF holds no text that can be read (a scan, or fonts without a mapping) and was not checked: use the Word document or a PDF with text.',
];

export function pagesUnread(pages: readonly number[]): Text {
  const list = pages.slice(0, 10).join('、') + (pages.length > 10 ? ' 等' : '');
  return [
    `第 ${list} 页没有可读的文字（扫描件、图片或空白页），未检查。`,
    `No text could be read on page ${list.replaceAll('、', ', ').replace(' 等', ' …')} (a scan, a picture or blank); it was not checked.`,
  ];
}

export const noReader: Text = [
  '要检查 PDF，请先安装 unpdf：npm install unpdf@1.7.0；也可以另存为 .docx 再检查。',
  'To check PDF files install unpdf first: npm install unpdf@1.7.0; or save the document as .docx.',
];

export const tooSlow: Text = [
  'PDF 一分钟内没有读完，已停止，没有检查：请重新导出或拆分，或用 Word 文档检查。',
  'The PDF was not read within a minute; reading was stopped and nothing checked: export it anew or split it, or check the Word document.',
];

export const tooLarge: Text = [
  '读取 PDF 用的内存过多，已停止，没有检查：请重新导出或拆分，或用 Word 文档检查；来路不明的，可能是恶意文件。',
  'Reading the PDF took too much memory; it was stopped and nothing checked: export it anew or split it, or check the Word document; it may be a malicious file.',
];

/** Errors of the reader that mean the file; others are bugs and must be seen. */
export function refusalOf(error: { readonly name: string; readonly message: string }): Error {
  if (error.name === 'PasswordException') {
    return new SourceError([
      'PDF 加了密码，无法读取：请去掉密码后再检查。',
      'The PDF is protected by a password: remove it and check again.',
    ]);
  }
  if (!/^(?:InvalidPDF|MissingPDF|UnknownError|FormatError|ResponseException|XRef)/u.test(error.name)) {
    return new Error(`${error.name}: ${error.message}`);
  }
  return new SourceError([
    `PDF 已损坏，无法读取（${error.message}）：请重新导出，或用 Word 文档检查。`,
    `The PDF is damaged and cannot be read (${error.message}): export it anew, or check the Word document.`,
  ]);
}
