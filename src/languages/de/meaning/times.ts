const month = '(?:jan|feb|maerz|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-z]{0,6}';

/** A day or an hour in German, as a pattern in plain words: "mittwoch", "um neun", "15.30 uhr", "am 12. maerz". */
export const time = `(?:\\b(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|morgen|uebermorgen|heute)(?:s|frueh|vormittag|mittag|nachmittag|abend)?\\b|\\b\\d{1,2}(?:[:.]\\d\\d)? ?uhr\\b|\\bum (?:\\d{1,2}|acht|neun|zehn|elf|zwoelf|eins|zwei|drei|vier|fuenf)\\b|\\b(?:am|dem|den) \\d{1,2}\\.|\\b\\d{1,2}\\. ?${month}|\\b\\d{1,2}\\.\\d{1,2}\\.)`;
