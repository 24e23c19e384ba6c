/** Flags for living with old drafts and many of them: suppressions, cache, statistics. */

export const upkeepFlags = [
  {
    name: 'suppress-all',
    kind: 'flag',
    group: 'upkeep',
    doc: ['记下现有的全部问题，以后只报新的', 'Record all present findings; only new ones are reported from now on'],
  },
  {
    name: 'suppress-rule',
    kind: 'list',
    group: 'upkeep',
    doc: [
      '只记下这条规则（或这类规则）的问题，可重复',
      'Record the findings of this rule or category only; repeatable',
    ],
  },
  {
    name: 'prune-suppressions',
    kind: 'flag',
    group: 'upkeep',
    doc: ['删去记下而已不存在的问题', 'Forget recorded findings that are no more'],
  },
  {
    name: 'suppressions-location',
    kind: 'value',
    group: 'upkeep',
    doc: [
      '记在哪个文件，默认配置文件旁的 jiaogao-suppressions.json',
      'Where they are recorded, jiaogao-suppressions.json beside the configuration by default',
    ],
  },
  {
    name: 'cache',
    kind: 'flag',
    group: 'upkeep',
    doc: ['没有改动的文件沿用上次的结果', 'Take the last result of files that have not changed'],
  },
  {
    name: 'cache-location',
    kind: 'value',
    group: 'upkeep',
    doc: ['缓存文件，默认 .jiaogaocache', 'Cache file, .jiaogaocache by default'],
  },
  {
    name: 'stats',
    kind: 'flag',
    group: 'upkeep',
    doc: ['在标准错误上列出各规则的问题数和用时', 'Show hits and time by rule on standard error'],
  },
] as const;
