/**
 * Text of a file whose charset nobody names: UTF-8 where the bytes are valid UTF-8, UTF-16 by its mark, the charset named where there is
 * one, else Windows-1252, in which old programs of Europe and America write. A byte mark at the beginning is dropped.
 */
export function decodeText(bytes: Uint8Array, charset: string | null = null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return asUtf8(bytes) ?? asUtf8(withoutFoldedLetters(bytes)) ?? decoderFor(charset).decode(bytes);
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const [TAB, LF, CR, SPACE] = [9, 10, 13, 32];

/** Old programs fold lines by bytes, in the middle of a letter (RFC 5545 section 3.1): the fold that stands inside one is taken out. */
function withoutFoldedLetters(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((kept[length - 1] ?? 0) >= 0x80) {
      const line = bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : bytes[at] === LF ? at + 1 : at;
      const folded = line > at && (bytes[line] === SPACE || bytes[line] === TAB);
      if (folded && ((bytes[line + 1] ?? 0) & 0xc0) === 0x80) {
        at = line;
        continue;
      }
    }
    kept[length++] = bytes[at] ?? 0;
  }
  return kept.subarray(0, length);
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
