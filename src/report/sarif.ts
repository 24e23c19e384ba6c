/** SARIF 2.1.0, which GitHub, Azure DevOps and the viewers of editors read. */

import { say } from '../message.ts';
import type { FileResult, Message, Position } from '../result.ts';
import type { Severity } from '../rule.ts';
import { fingerprinter } from './fingerprint.ts';
import { isWellFormed, positionsIn } from './places.ts';
import { type ReportContext, type Reporter, shown } from './reporter.ts';
import { artifactOf, locationOf, logicalPlace, regionOf, root } from './sarif-places.ts';
import { descriptorOf, levels } from './sarif-rules.ts';
import { visibleSentence } from './visible.ts';
import { words } from './words.ts';

const home = 'https://www.npmjs.com/package/jiaogao';

interface Replacement {
  readonly range: Message['range'];
  readonly text: string;
  readonly said: string;
}

/** The fix first, then what else could stand in the place of the marked words. */
function replacementsOf({ fix, suggestions = [], range, place }: Message, { locale }: ReportContext): Replacement[] {
  // Offsets into the words of a Word document lead nowhere in its file.
  if (place) return [];
  const all = [
    ...(fix
      ? [{ range: fix.range, text: fix.text, said: say(fix.safe ? words.fix : words.unsafeFix, {}, locale) }]
      : []),
    ...suggestions
      .filter(({ text }) => text !== fix?.text)
      .map(({ text }) => ({ range, text, said: say(words.suggestions, { list: `“${text}”` }, locale) })),
  ];
  return all.filter(({ text }) => isWellFormed(text));
}

function fixesOf(
  message: Message,
  artifact: object,
  positionOf: (range: Message['range']) => Position,
  context: ReportContext,
) {
  return replacementsOf(message, context).map(({ range, text, said }) => ({
    description: { text: visibleSentence(said) },
    artifactChanges: [
      {
        artifactLocation: artifact,
        replacements: [
          { deletedRegion: regionOf(positionOf(range)), ...(text !== '' && { insertedContent: { text } }) },
        ],
      },
    ],
  }));
}

/** What the tool could not do is no finding about the draft. */
function isNotification({ verdict }: FileResult, { category, severity }: Message): boolean {
  return verdict === 'unchecked' && category === null && severity === 'error';
}

function resultsOf(result: FileResult, indexes: ReadonlyMap<string, number>, context: ReportContext): object[] {
  const { filePath, messages } = result;
  const text = context.sources.get(filePath);
  const artifact = artifactOf(filePath);
  const fingerprintOf = fingerprinter(filePath, text);
  const positionOf = text === undefined ? undefined : positionsIn(text);
  const findings = messages.filter((message) => !isNotification(result, message));
  return findings.map((message) => {
    const fixes = positionOf ? fixesOf(message, artifact, positionOf, context) : [];
    return {
      ruleId: message.ruleId,
      ruleIndex: indexes.get(message.ruleId) ?? -1,
      level: levels[message.severity],
      message: { text: visibleSentence(message.message) },
      locations: [{ ...locationOf(artifact, message), ...logicalPlace(message, context) }],
      ...(message.related && {
        relatedLocations: message.related.map((one, id) => ({
          id: id + 1,
          ...locationOf(artifact, one),
          message: { text: visibleSentence(one.message) },
        })),
      }),
      partialFingerprints: { 'jiaogaoContext/v1': fingerprintOf(message) },
      ...(fixes.length > 0 && { fixes }),
    };
  });
}

function notificationsOf(result: FileResult): object[] {
  const messages = result.messages.filter((message) => isNotification(result, message));
  return messages.map((message) => ({
    descriptor: { id: message.ruleId },
    level: levels[message.severity satisfies Severity],
    message: { text: visibleSentence(message.message) },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(result.filePath) } }],
  }));
}

function invocationOf(results: readonly FileResult[]) {
  const notifications = results.flatMap(notificationsOf);
  return {
    executionSuccessful: results.every(({ verdict }) => verdict !== 'unchecked'),
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
}

function rulesIn(results: readonly FileResult[]): Message[] {
  const first = new Map<string, Message>();
  for (const result of results) {
    for (const message of result.messages) {
      if (!first.has(message.ruleId) && !isNotification(result, message)) first.set(message.ruleId, message);
    }
  }
  return [...first.values()].sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
}

export const report: Reporter = (all, context) => {
  const results = shown(all, context);
  const rules = rulesIn(results);
  const indexes = new Map(rules.map(({ ruleId }, index) => [ruleId, index]));
  const { version } = context;
  const run = {
    tool: {
      driver: {
        name: 'jiaogao',
        ...(version !== undefined && { semanticVersion: version }),
        informationUri: home,
        language: context.locale === 'en' ? 'en' : 'zh-CN',
        rules: rules.map((message) => descriptorOf(message, context)),
      },
    },
    invocations: [invocationOf(results)],
    originalUriBaseIds: { [root]: { description: { text: say(words.root, {}, context.locale) } } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    results: results.flatMap((result) => resultsOf(result, indexes, context)),
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })}\n`;
};
