import type { Known } from '../../../../core/review/known-of.ts';
import { isOrder } from './verbs.ts';

const starters =
  /^(?:After|Again|All|Although|Am|Amazing|An?|And|Another|Any|Anyway|Apologies|Are|As|At|Because|Before|Being|Both|Brilliant|But|By|Can|Can't|Won't|Couldn't|Cheers|Come|Congratulations|Could|Dear|Despite|Did|Do|Does|Don't|Each|Either|Enough|Even|Every|Everyone|Everything|Excuse|Fantastic|Feel|Feedback|Feeling|Fine|First|For|Forgive|Four|Five|Six|From|Funny|Given|Glad|Good|Great|Guys|Had|Happy|Has|Have|Haven't|He|Hello|Her|Here|Hey|Hi|His|Hope|Hoping|How|However|I|I'd|I'll|I'm|I've|If|In|Instead|Is|It|It's|Its|Just|Last|Let|Like|Listen|Look|Lovely|Many|May|Maybe|Me|Might|More|Most|Must|My|Need|Never|Next|Nice|No|Nobody|None|Not|Nothing|Now|Of|Oh|On|Once|One|Only|Or|Our|Over|Perhaps|Plenty|Per|Please|Pls|Quite|Rather|Regards|Right|Same|See|Several|She|Should|Shouldn't|Silence|Since|So|Some|Somebody|Someone|Something|Sorry|Still|Such|Surely|Take|Thank|Thanks|That|That's|The|Their|Then|There|There's|These|They|They're|Things|This|Those|Three|Time|To|Today|Tomorrow|Too|Two|Under|Unless|Until|Usually|Very|Was|We|We'll|We're|We've|Well|Were|What|What's|Whatever|When|Whenever|Where|Which|While|Who|Whoever|Why|Will|With|Within|Without|Wonderful|Would|Wouldn't|Wow|Yeah|Yes|Yesterday|Yet|You|You'd|You'll|You're|You've|Your|\w+ly|\w+ing|Asap|ASAP|Lol|Haha|Omg|Tbh)$/i;
const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const counted =
  /(?<![\w-])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|ninety|hundred|thousand|dozen|twice|half)(?![\w-])/gi;
const times =
  /(?<![\w-])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|wed|thu|thurs|fri|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|today|tonight|tomorrow|yesterday|noon|midday|eod|cob|christmas|easter|diwali|eid|end of (?:the )?(?:day|week|month|year)|close of (?:business|play)|(?:this|next|last|the) (?:morning|afternoon|evening|week|month|year))(?![\w-])/gi;

/** What a repair may not lose: names, acronyms, days and figures. */
export function factsIn(text: string, known: Known): string[] {
  const plain = text.replaceAll('’', "'");
  const tokens = [...plain.matchAll(/(?<![\w'-])[\p{L}\p{N}][\p{L}\p{N}&.'+-]*/gu)];
  const found: string[] = [];
  for (const token of tokens) {
    const word = token[0].replace(/(?:'s|[.'-])+$/, '');
    const begins =
      /^\s*["'“(]?$/.test(plain.slice(0, token.index)) || /[.!?:]["'”)]?\s+["'“(]?$/.test(plain.slice(0, token.index));
    if (/\d/.test(word)) found.push(word);
    else if (/^\p{Lu}/u.test(word) && !/^(?:I|I'\w+|A|OK|ASAP|P|PS)$/.test(word) && !days.test(word)) {
      if (
        !begins ||
        known.names.some((name) => name.split(/\s+/).includes(word)) ||
        !(starters.test(word) || isOrder(word))
      )
        found.push(word);
    }
  }
  return [
    ...found,
    ...(plain.match(times) ?? []).map((each) => each.toLowerCase()),
    ...(plain.match(counted) ?? []).map((each) => each.toLowerCase()),
  ];
}

/** True where everything that the first text knows is in the second. */
export function keepsFacts(from: string, to: string, known: Known): boolean {
  const plain = to.replaceAll('’', "'");
  const low = plain.toLowerCase();
  return factsIn(from, known).every((fact) => {
    const at = fact === fact.toLowerCase() ? low.indexOf(fact) : plain.indexOf(fact);
    return at >= 0;
  });
}

const misjoined =
  /\s{2}|\s[.,;?!]|[,;:][.,;?]|\.\.|\?\.|\.\?|[.?] [a-z]|\b(?:a [aeio]\w|an [bcdfgjklmnpqrstvwxyz]\w)|\b(?:to|the|an?|of|for|and|but|or|that|your|my|could|would|whether|with|from|if)[.,?]|\b(?:to|for) (?:to|for)\b|\b[iu]\b/;
const twice = /\b(?!had\b|that\b)([a-z]+(?: [a-z]+)?) \1\b/i;

/** True where a text is one or two whole sentences, well put together. */
export function isWhole(text: string): boolean {
  return (
    /^["“']?[\p{Lu}\p{N}]/u.test(text) &&
    /[.?]["”']?$/.test(text) &&
    !twice.test(text) &&
    !misjoined.test(
      text.replace(/\b(?:a (?:one|once|uni\w+|use\w*|eu\w+)|an h\w+|whom? .{2,30} (?:to|with|for|from)\?$)\b/gi, ''),
    ) &&
    text.split(/\s+/).length >= 3 &&
    (text.match(/\(/g) ?? []).length === (text.match(/\)/g) ?? []).length &&
    (text.match(/["“”]/g) ?? []).length % 2 === 0
  );
}
