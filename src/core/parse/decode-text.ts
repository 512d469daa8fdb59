/**
 * Text of a file whose charset nobody names: UTF-8 where the bytes are valid UTF-8, UTF-16 by its mark, the charset named where there is
 * one, else Windows-1252, in which old programs of Europe and America write. A byte mark at the beginning is dropped.
 */
export function decodeText(bytes: Uint8Array, charset: string | null = null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderFor(charset).decode(bytes);
  }
}

function decoderFor(charset: string | null): TextDecoder {
  // Named as UTF-8 and none: the name is as wrong as if there were none.
  if (charset === null || /^\s*utf-?8\s*$/i.test(charset)) return new TextDecoder('windows-1252');
  try {
    return new TextDecoder(charset.trim());
  } catch {
    return new TextDecoder('windows-1252');
  }
}
