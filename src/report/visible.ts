/** Stand-ins for characters that nobody sees or that would take the terminal over. */

/** Characters by their numbers, as the standard names them: <U+200B>. */
export function numbersOf(text: string): string {
  return Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  }).join('');
}

/**
 * The text with control, format (bidi, zero-width), private-use and broken characters written out; a joiner within an
 * emoji is left in peace.
 */
export function visible(text: string): string {
  return text.replace(
    /(?<!\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?)\u200d|(?!\u200d)[\p{Control}\p{Format}\p{Surrogate}\p{Private_Use}\p{Noncharacter_Code_Point}\u2028\u2029]/gu,
    numbersOf,
  );
}

/** The same for a sentence that has to stay on one line. */
export function visibleSentence(text: string): string {
  return visible(text.replace(/[\t\n\r]+/gu, ' '));
}
