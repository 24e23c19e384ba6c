/** Stand-in until the sentence splitter lands. */
export function splitSentences(text: string, start: number, end: number): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if ('。！？'.includes(text.charAt(i))) {
      let to = i + 1;
      while (to < end && '”’）》'.includes(text.charAt(to))) to++;
      spans.push({ start: from, end: to });
      from = to;
      i = to - 1;
    }
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}
