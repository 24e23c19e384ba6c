/** Old Word, WPS and RTF documents, read by way of LibreOffice: on a copy, in a profile of its own, without macros. */

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OldKind } from '../input/binary.ts';
import type { Text } from '../rule.ts';
import { SourceError } from '../source.ts';
import { isErrno } from './select.ts';

/** A first start takes seconds; what takes longer than this hangs. */
const longest = 60_000;

const programs: readonly string[] = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** No macros, no links to elsewhere. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

const sentences = {
  missing: [
    '这是旧版 Word（.doc）、WPS 或 RTF 文档，要装有 LibreOffice 才能读取：请安装 LibreOffice，或在原软件中另存为 .docx 再检查。',
    'This is an old Word (.doc), WPS or RTF document, which is read by way of LibreOffice: install that, or save the document as .docx.',
  ],
  failed: [
    'LibreOffice 没能读取这个旧版 Word（.doc）、WPS 或 RTF 文档（可能已损坏或加了密码）：请在 Word 或 WPS 中打开，另存为 .docx 再检查。',
    'LibreOffice could not read this old Word (.doc), WPS or RTF document (damaged, or protected by a password): open it in Word or WPS and save it as .docx.',
  ],
  slow: [
    'LibreOffice 一分钟内没有读完这个文档，已停止：请在 Word 或 WPS 中另存为 .docx 再检查。',
    'LibreOffice did not read this document within a minute and was stopped: save it as .docx in Word or WPS.',
  ],
} as const satisfies Readonly<Record<string, Text>>;

/** The document as .docx; throws a `SourceError` when there is no LibreOffice or it cannot read it. */
export async function convert(bytes: Uint8Array, kind: OldKind): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'jiaogao-office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
    const input = join(folder, `draft.${kind}`);
    writeFileSync(input, bytes, { mode: 0o600 });
    const flags = ['--headless', '--norestore', '--nologo', '--nolockcheck', '--nodefault'];
    const task = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'out'), input];
    await runFirst([`-env:UserInstallation=${pathToFileURL(profile).href}`, ...flags, ...task]);
    return readOutput(join(folder, 'out', 'draft.docx'));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function readOutput(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isErrno(error)) throw new SourceError(sentences.failed);
    throw error;
  }
}

async function runFirst(words: readonly string[]): Promise<void> {
  for (const program of programs) if (await ran(program, words)) return;
  throw new SourceError(sentences.missing);
}

/** False when there is no such program. It starts others, so that all of its group must end with it. */
function ran(program: string, words: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const grouped = process.platform !== 'win32';
    const child = spawn(program, words, { stdio: 'ignore', detached: grouped });
    const stop = () => {
      if (child.pid === undefined) return;
      if (grouped) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
      reject(new SourceError(sentences.slow));
    };
    const timer = setTimeout(stop, longest);
    child.on('error', (error) => {
      clearTimeout(timer);
      if (isErrno(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) resolve(false);
      else reject(error);
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
