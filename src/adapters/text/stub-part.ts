/** Says that the words stand in the other part of the mail. */
const ELSEWHERE =
  /(?:does ?n[o’']t|can(?: ?n[o’']t)|not able to|unable to|not) (?:\w+ ){0,2}(?:support|display|show|view|read|render)\w*[^.]{0,60}\bhtml|\bhtml[- ](?:version|e-?mail|message|format|support|ansicht|fähig\w*)|view (?:this|the|it|your)[^.\n]{0,40}\b(?:browser|online|web)|(?:open|read) (?:this|the) (?:e-?mail|message)[^.\n]{0,40}\bbrowser|im browser (?:an|öffnen|lesen)|kein(?:e)? html|html[^.\n]{0,40}\bnicht\b|version en ligne|ver(?:lo)? en (?:el|tu) navegador/i;
/** Beyond this a text part speaks for itself, whatever the HTML beside it holds. */
const LONGEST_STUB = 600;
/** The HTML says something of its own where it has so many times the words. */
const MUCH_MORE = 2;

/** The words of a text without its links, lines of signs and addresses. */
function proseOf(text: string): string {
  return text
    .replace(/(?:https?:\/\/|www\.|mailto:)\S+/gi, ' ')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True where a text part may be a stub, so that the HTML beside it is worth reading. */
export function mayBeStub(text: string): boolean {
  return proseOf(text).length < LONGEST_STUB;
}

/** True where the text part only points to the HTML beside it, or holds none of what that says. */
export function isStub(text: string, htmlText: string): boolean {
  const [plain, rich] = [proseOf(text), proseOf(htmlText)];
  if (plain === '') return rich !== '';
  if (ELSEWHERE.test(text) && rich.length > plain.length / 2)
    return !rich.startsWith(plain) || rich.length > plain.length;
  return rich.length > plain.length * MUCH_MORE;
}
