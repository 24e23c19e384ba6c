/** A verb and a noun that do not go together. */

import { words } from '../../options.ts';
import { defineRule, type Span } from '../../rule.ts';
import { mismatches } from './collocation.list.ts';

interface Pair {
  readonly first: string;
  readonly second: string;
  readonly marked: 'first' | 'second';
  readonly rights: readonly string[];
}

const seconds: readonly string[] = [...new Set(mismatches.map((row) => row.split(' ')[1] ?? ''))];
const read = new Map<string, readonly Pair[]>();

/** Between the two, another verb takes the noun for itself. */
const verbs =
  /提高|提升|增强|加强|加大|扩大|加快|完善|改善|改进|开展|落实|建立|健全|推进|推动|发挥|解决|强化|优化|深化|完成|实现|降低|减少|确保|保障|促进|形成|打造|培育|实施|支持|为|使|用于|具有|成为|作为|以|让|把|将|被|达到|超过|的是/u;
const opening =
  /(?:^|[，。；：、！？\s”])(?:[^，。；：、！？\s”]{0,4}(?:要|需|应|步|断|实|力|续|时|已|会|将|并|面|局|组|部|委|位|同志|里|了))?$/u;
/** The noun must be the head: 党课学习 is another thing. */
const ends = /^(?:$|[ \u3000]+(?:$|[\n\r])|[，。；：、！？）”\n\r]|等|并|还|也|都|了|的(?=[，。；]|$))/u;

export default defineRule({
  id: 'collocation',
  title: ['动词与名词要搭配', 'Match verb and noun'],
  category: 'wording',
  severity: 'info',
  authority: '实务',
  why: [
    '力度是“加大”的，步伐是“加快”的，领导小组是“成立”的；搭配不当，句子读着别扭。',
    'Each noun has its verb; a wrong pairing makes the sentence stumble.',
  ],
  options: { allow: words([], ['本单位认可的搭配，如“设立领导小组”', 'pairings your office accepts']) },
  messages: {
    mismatch: ['“{said}”搭配不当，宜写作“{right}”。', '“{said}” do not go together; write “{right}”.'],
  },
  words: seconds,
  examples: [
    { bad: '局里⟦设立⟧了安全生产领导小组。', good: '局里成立了安全生产领导小组。' },
    { bad: '支部⟦开展⟧专题党课，2名同志⟦发展为⟧发展对象。', good: '支部讲专题党课，2名同志列为发展对象。' },
    { bad: '要⟦提高⟧宣传力度，⟦加大⟧服务水平。', good: '要加大宣传力度，提高服务水平。' },
    { bad: '青年党员占比需进一步⟦扩充⟧。', good: '青年党员占比需进一步提高。' },
    {
      bad: '（二）青年党员占比需进一步⟦扩充⟧ \n支部有党员12名。',
      good: '（二）青年党员占比需进一步提高 \n支部有党员12名。',
    },
    { good: '提高认识、加大力度，开展党课学习，成立领导小组。' },
    { good: '提高执法为民的力度和温度，提升队伍凝聚力。', options: { allow: ['提高力度'] } },
    { good: '设立专项资金，领导小组每季度研究一次。' },
  ],
  *check({ draft, hits, options }) {
    for (const { word, start, end } of hits) {
      if (!ends.test(draft.scrubbed.slice(end, end + 6))) continue;
      for (const { first, second, marked, rights } of pairsOf(seconds[word] ?? '')) {
        const at = before(draft.scrubbed, first, start);
        if (!at || options.allow.includes(first + second)) continue;
        const gap = at.end < start ? '……' : '';
        const right = rights.map((one) => (marked === 'first' ? one + second : first + one));
        const data = { said: `${first}${gap}${second}`, right: [right.join('”或“'), right.join('” or “')] } as const;
        yield { at: marked === 'first' ? at : { start, end }, message: 'mismatch', data, suggestions: rights };
        break;
      }
    }
  },
});

function pairsOf(second: string): readonly Pair[] {
  const known = read.get(second) ?? mismatches.filter((row) => row.includes(` ${second} `)).map(readPair);
  read.set(second, known);
  return known;
}

function readPair(row: string): Pair {
  const [first = '', second = '', marked, right = ''] = row.split(' ');
  return { first, second, marked: marked === '1' ? 'first' : 'second', rights: right.split('/') };
}

/** The nearest such word in the same clause, with no other verb between. */
function before(text: string, first: string, noun: number): Span | undefined {
  const from = Math.max(0, noun - 20);
  const clause = text.slice(from, noun);
  const at = clause.lastIndexOf(first);
  if (at < 0) return undefined;
  const between = clause.slice(at + first.length);
  // 政策制定机制, 服务提升力度: the verb is part of a name.
  if (between === '' && !opening.test(clause.slice(0, at))) return undefined;
  if (/[，。；：、！？\n《》和与及]/u.test(between) || verbs.test(between)) return undefined;
  return { start: from + at, end: from + at + first.length };
}
