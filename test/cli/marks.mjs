/** A rule for the tests: every ■ is a fault, and taking it out is the fix. */

const messages = { mark: ['此处有“■”，应删去。', 'There is a “■” here; delete it.'] };
const title = ['不留记号', 'Leave no marks'];

function rule(id, mark, severity, fix) {
  return {
    id,
    title,
    category: 'residue',
    severity,
    authority: '工具',
    why: ['记号不是正文。', 'Marks are no prose.'],
    messages,
    options: { most: { kind: 'number', default: 9, min: 1, max: 99, doc: ['最多报几处', 'At most'] } },
    examples: [{ good: '正文。' }],
    *check({ draft, options }) {
      let start = draft.text.indexOf(mark);
      for (let count = 0; start !== -1 && count < options.most; count++) {
        yield { at: { start, end: start + 1 }, message: 'mark', ...(fix && { fix: { text: '', ...fix } }) };
        start = draft.text.indexOf(mark, start + 1);
      }
    },
  };
}

export default [
  rule('test-mark', '■', 'error', {}),
  rule('test-dot', '●', 'warning', { safe: false }),
  rule('test-hint', '○', 'info'),
];
