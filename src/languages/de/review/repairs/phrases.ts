/** One space between words, none before a mark or at the ends. */
export function tidied(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:?!])/g, '$1')
    .replace(/,{2,}/g, ',')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
    .trim();
}

/** A capital at the head. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Without the words that only press; "bis spätestens Freitag" keeps its Friday. */
export function calmer(text: string): string {
  return tidied(
    text
      .replace(
        /(?<!\p{L})(?:bis )?spätestens (?:bis (?:zum )?)?(?=(?:morgen|heute|zum|mon|diens|mitt|donn|frei|sams|sonn|ende|\d))/giu,
        'bis ',
      )
      .replace(
        /(?<!\p{L})(?:sofort|umgehend|unverzüglich|schnellstmöglich|so schnell wie möglich|schnellstens|dringend|endlich|gefälligst|unbedingt|jetzt|asap|zeitnah|bitte|doch|mal|wirklich|verdammt noch mal|ohne weitere Verzögerung)(?!\p{L})/giu,
        ' ',
      ),
  );
}
