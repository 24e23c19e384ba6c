/** Why an office document is not taken: one sentence each, with the way out. */

import type { Text } from '../rule.ts';
import { SourceError } from '../source.ts';

const refusals = {
  damaged: [
    '文档已损坏，无法读取（{detail}）：请在 Word 或 WPS 中打开，修复后另存为新的 .docx 再检查。',
    'The document is damaged and cannot be read ({detail}): open it in Word or WPS, repair it and save it as a new .docx.',
  ],
  encrypted: [
    '文档加了密码，无法读取：请在 Word 或 WPS 中去掉密码后再检查。',
    'The document is protected by a password: remove it in Word or WPS and check again.',
  ],
  large: [
    '文档超出可以检查的大小（{detail}）：请拆分，或确认它不是恶意文件。',
    'The document is larger than can be checked ({detail}): split it, or make sure that it is no malicious file.',
  ],
  zip64: [
    '文档采用 ZIP64 压缩格式，无法读取：请在 Word 或 WPS 中另存为新的 .docx 再检查。',
    'The document is packed as ZIP64, which cannot be read: save it as a new .docx in Word or WPS.',
  ],
  unsafe: [
    '文档里有不该出现的 XML 内容（{detail}），为安全起见没有读取：请在 Word 或 WPS 中另存为新的 .docx。',
    'The document holds XML that does not belong there ({detail}) and was not read: save it as a new .docx in Word or WPS.',
  ],
  archive: [
    '这是压缩包，不是 Word 文档：请解压后检查里面的文稿。',
    'This is an archive, not a Word document: unpack it and check the drafts inside.',
  ],
  otherOffice: [
    '这是{name[0]}，不是 Word 文稿，无法检查。',
    'This is {name[1]}, not a Word draft; it cannot be checked.',
  ],
  openDocument: [
    '这是 OpenDocument 文档，目前还不能读取：请另存为 .docx 再检查。',
    'This is an OpenDocument file, which cannot be read yet: save it as .docx and check that.',
  ],
  signed: [
    '文档带有数字签名，加批注会使签名失效，没有写入。',
    'The document is signed; comments would break the signature, so nothing was written.',
  ],
  signedFix: [
    '文档带有数字签名，修改会使签名失效，没有写入。',
    'The document is signed; changes would break the signature, so nothing was written.',
  ],
  tracking: [
    '文档打开了修订，直接改就没有记录，没有写入：请先接受或拒绝修订并关闭修订记录。',
    'The document tracks changes, and plain ones would leave no trace, so nothing was written: accept or reject its changes and stop the tracking.',
  ],
  onlyPlain: [
    '.odt 文档只能直接改，不能记为修订：请用 --fix=plain。',
    'An .odt document can be changed in place only, without tracking: use --fix=plain.',
  ],
  protected: [
    '文档限制了编辑，没有写入：请先在 Word 或 WPS 的“审阅”中停止保护。',
    'The document is protected against editing, so nothing was written: stop the protection under “Review” in Word or WPS.',
  ],
} as const satisfies Readonly<Record<string, Text>>;

/** The error that says so. */
export function refusal(reason: keyof typeof refusals, detail: string | Text = ''): SourceError {
  const [zh, en] = refusals[reason];
  const [inZh, inEn] = typeof detail === 'string' ? [detail, detail] : detail;
  return new SourceError([
    zh.replace('{detail}', inZh).replace('{name[0]}', inZh),
    en.replace('{detail}', inEn).replace('{name[1]}', inEn),
  ]);
}
