/**
 * Formulations, the verbs that do not go with them, and those that do; rows: name, wrong verbs, right verbs.
 * Source: 党章 and central documents (增强“四个意识”、坚定“四个自信”、做到“两个维护”); tried on government reports 2017–2025; 2026-11.
 */
export const verbs: readonly (readonly [name: string, wrong: readonly string[], right: readonly string[]])[] = [
  ['四个意识', ['坚持', '坚定', '做到', '践行', '落实'], ['增强', '树牢']],
  ['四个自信', ['坚持', '做到', '增强', '树立', '践行', '落实'], ['坚定']],
  ['两个维护', ['增强', '坚定', '坚持', '树立', '强化'], ['做到', '践行']],
  ['两个确立', ['增强', '做到', '坚持', '树立', '落实', '践行'], ['深刻领悟', '坚定拥护']],
];
