/** What readers of letters are asked to do, in the plain form. */
const asked =
  'think|print|redline|dig|drop|accept|acknowledge|add|address|advise|agree|allow|answer|appoint|approve|arrange|ask|attach|be|book|bring|call|cancel|change|chase|check|choose|circulate|clarify|close|come|complete|confirm|consider|contact|copy|correct|decide|delete|discuss|draft|email|e-mail|ensure|escalate|explain|extend|fill|find|finish|fix|follow|forward|get|give|go|grant|handle|have|help|hold|hurry|improve|include|inform|introduce|invite|issue|keep|leave|let|look|mail|make|meet|move|note|offer|organise|organize|pass|pay|phone|pick|post|prepare|present|process|progress|propose|provide|push|put|raise|reach|read|reconsider|refer|reimburse|release|remember|remove|reply|rephrase|reschedule|resend|resolve|respond|retain|return|revert|review|reverse|ring|run|schedule|see|send|set|settle|share|show|sign|skip|sort|speak|specify|start|state|stick|stop|submit|supply|take|talk|tell|text|transfer|treat|try|update|upload|use|wait|watch|weigh|write|lock|stick|translate|intimate|furnish|place|lay|expedite|initiate|clear|convey|release|loop|pull|ping|nudge|rerun|swap|shift|fax|courier|bump|shoot|chase|strike|destroy|certify|publish|refund|withdraw|verify|forward|text|type|line|relay|furnish|countersign|telephone|wire|brief|warn|re-verify|reverify|recheck|re-check|recalculate|revise|rethink';

const orders: ReadonlySet<string> = new Set(asked.split('|'));

/** In a pattern: a word that may be a verb in the plain form; `isOrder` says whether it is. */
export const order = '[a-z-]+';

/** True for a verb in the plain form that somebody can be asked to do. */
export function isOrder(word: string): boolean {
  return orders.has(word.toLowerCase());
}

const irregular: Readonly<Record<string, string>> = {
  been: 'be',
  brought: 'bring',
  chosen: 'choose',
  chose: 'choose',
  come: 'come',
  came: 'come',
  dealt: 'deal',
  done: 'do',
  did: 'do',
  found: 'find',
  forgotten: 'forget',
  forgot: 'forget',
  gave: 'give',
  given: 'give',
  gone: 'go',
  went: 'go',
  got: 'get',
  gotten: 'get',
  heard: 'hear',
  held: 'hold',
  kept: 'keep',
  left: 'leave',
  let: 'let',
  made: 'make',
  met: 'meet',
  paid: 'pay',
  put: 'put',
  rang: 'ring',
  rung: 'ring',
  read: 'read',
  said: 'say',
  saw: 'see',
  seen: 'see',
  sent: 'send',
  set: 'set',
  shown: 'show',
  showed: 'show',
  spoke: 'speak',
  spoken: 'speak',
  taken: 'take',
  took: 'take',
  told: 'tell',
  thought: 'think',
  understood: 'understand',
  written: 'write',
  wrote: 'write',
};

const plainForms: ReadonlySet<string> = new Set(
  `${asked}|attend|become|begin|build|collaborate|contribute|deal|deliver|do|earn|forget|hear|hire|interview|join|lead|learn|live|manage|mention|nurse|onboard|perform|receive|say|serve|spend|support|teach|think|train|visit|win|work`.split(
    '|',
  ),
);

/** The plain form of a verb that was read as "sent", "replied" or "confirmed"; null where it is not known. */
export function plainOf(form: string): string | null {
  const word = form.toLowerCase();
  const special = irregular[word];
  if (special !== undefined) return special;
  if (!word.endsWith('ed')) return null;
  const stem = word.slice(0, -2);
  return (
    [stem, `${stem}e`, stem.endsWith('i') ? `${stem.slice(0, -1)}y` : '', stem.slice(0, -1)].find((each) =>
      plainForms.has(each),
    ) ?? null
  );
}

/** The plain form of "sending", "replying"; null where it is not known. */
export function plainOfIng(form: string): string | null {
  const word = form.toLowerCase();
  if (!word.endsWith('ing')) return null;
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].find((each) => plainForms.has(each)) ?? null;
}

/** "sending" of "send". */
export function ingOf(plain: string): string {
  const word = plain.toLowerCase();
  if (/^(?:get|let|put|set|stop|run|begin|forget|win)$/.test(word)) return `${word}${word.slice(-1)}ing`;
  return /[^e]e$/.test(word) && word !== 'be' ? `${word.slice(0, -1)}ing` : `${word}ing`;
}
