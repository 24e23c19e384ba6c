/** Changed parts on their way back into the package. */

const utf8 = new TextEncoder();

/** Parts as the bytes to be written. */
export function encoded(parts: ReadonlyMap<string, string>): Map<string, Uint8Array> {
  // A part that came as UTF-16 is written as UTF-8.
  const declared = (text: string) => text.replace(/^(\ufeff?<\?xml[^>]*?encoding=["'])UTF-16/iu, '$1UTF-8');
  return new Map([...parts].map(([name, text]) => [name, utf8.encode(declared(text))]));
}
