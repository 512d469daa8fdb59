import { sentencesOf } from '../review/sentence-spans.ts';
import type { Starters } from './language-pack.ts';

/**
 * What the candidate added to a letter of ours: whole sentences, as they were typed, beside which all of ours still stand in their order.
 * '' where nothing was added; null where sentences of ours were changed, so that what is the candidate's cannot be told from them.
 */
export function addedByHand(ours: string, text: string): string | null {
  const left = sentencesOf(ours).map((each) => each.trim());
  let added = '';
  let isBehindOurs = false;
  for (const sentence of sentencesOf(text)) {
    const isOurs = sentence.trim() === left[0];
    if (isOurs) left.shift();
    // The dot in an address ends no sentence, so parts that stood together stay together.
    else added += isBehindOurs && /\S$/.test(added) ? ` ${sentence}` : sentence;
    isBehindOurs = isOurs;
  }
  return left.length === 0 ? added.trim() : null;
}

/** The same words behind the beginning that another register has for them: "I’m attaching" is "I am attaching" in a formal letter. */
export function inOtherRegister(added: string, before: Starters, after: Starters): string {
  const pairs = Object.entries(before).flatMap(([kind, heads]) => {
    const others = after[kind as keyof Starters];
    return heads.length === others.length ? heads.map((each, at) => [each, others[at] ?? each] as const) : [];
  });
  return sentencesOf(added)
    .map((sentence) => {
      for (const [from, to] of pairs) {
        const [head = '', behindName] = (from.split('{}')[0] ?? '').split('<name>');
        if (from === to || !sentence.startsWith(head)) continue;
        const rest = sentence.slice(head.length);
        const toHead = to.split('{}')[0] ?? '';
        if (behindName === undefined) return toHead + rest;
        const at = rest.indexOf(behindName);
        if (at > 0) return toHead.replace('<name>', rest.slice(0, at)) + rest.slice(at + behindName.length);
      }
      return sentence;
    })
    .join('');
}
