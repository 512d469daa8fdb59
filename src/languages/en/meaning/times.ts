const clock =
  "\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|o'clock|hrs)\\b|\\d{1,2}[:.]\\d\\d\\b|noon\\b|midday\\b|half past|quarter (?:past|to)";
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';

/** A day or an hour, as a pattern: "wednesday", "tomorrow", "at ten", "3.30", "12 february". */
export const time = `(?:\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|tomorrow\\b|today\\b|tonight\\b|this (?:morning|afternoon|evening)\\b|at (?:\\d{1,2}|one|two|three|four|five|eight|nine|ten|eleven|twelve)\\b|${clock}|\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}/\\d{1,2}\\b|\\d{1,2} ${month}\\b|${month} \\d{1,2}\\b))`;

/** What a time may be for that is no talk: a decision, papers, the first day at work. */
export const forElse =
  /\b(?:decisions?|decid\w+|answer|news|send|upload|return|deadline|sign|forms?|documents?|expires?|closes?|start(?:s|ing)?|first day|induction|contract|hear|results?|update|board (?:meeting|meets)|get back|let you know)\b/;
/** What an appointment is for. */
export const talk =
  '(?:interviews?|assessment(?: day| centre| center)?|trial(?: shift| day)?|appointment|visit|slot|chat|call|session|test|selection day|open day|meeting|tour|lesson|exam|audition)';
