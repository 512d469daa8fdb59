import { capital, tidied } from './phrases.ts';

const sorry =
  "(?:(?:oh,? |hi,? |hello,? )?(?:I(?:'m| am)? (?:(?:so|very|really|terribly|truly|extremely|deeply|awfully|just|again|genuinely|incredibly|do) )*)?(?:(?:so|very|really|terribly|many|huge|my) )*(?:sorry|apologies|apologi[sz]e|forgive me|please forgive me|excuse me|pardon me))(?: (?!but\\b)[^,;]{0,70}?)?";
const grovels =
  "I (?:know|realise|realize|appreciate|understand|am sure|'m sure|am aware|'m aware|imagine|guess|bet|suppose|hate|feel (?:terrible|bad|awful|guilty)|(?:do not|don't) (?:mean|want|wish|like)|am not trying|'m not trying|would hate|really hate|hope I(?:'m| am) not|hope you (?:don't|do not|won't) mind|know I(?:'m| am))(?: (?!but\\b)[^,;]{2,90}?)";
const said =
  "(?:as|like) (?:I(?:'ve| have)?|you (?:know|may (?:recall|remember|know)|might (?:recall|remember)|will (?:recall|remember)|should (?:know|recall|remember|be aware)|must know)|already|clearly|previously|stated|mentioned|per|has been)(?: (?:already|clearly|repeatedly|now|previously|also|my|several times|many times|been))*(?: (?:said|stated|wrote|written|mentioned|told you|explained|noted|pointed out|made clear|asked|requested|advised|informed you|communicated|(?:last|previous|earlier|first|original|attached)(?: (?:and [\\w]+ )?(?:e-?mails?|message|letter|note|mail))))?(?: (?:before|earlier|above|below|several times|many times|previously|already|twice|repeatedly|in my (?:last|previous|earlier|first|original) (?:e-?mails?|message|letter|note|mail)|to you|on the phone|in the interview|more than once))*";

/** What stands before the point and only digs, grovels or hardens it; what follows is the sentence. */
const leads: readonly RegExp[] = [
  new RegExp(`^${sorry}, (?=I (?:know|hate|realise|realize|feel|am|appreciate|understand|imagine)|I'm )`, 'i'),
  new RegExp(`^${sorry},? but,? `, 'i'),
  new RegExp(`^${grovels},? (?:but|so|however),? `, 'i'),
  new RegExp(`^${said}, `, 'i'),
  /^(?:as )?per my (?:last|previous|earlier|first|original)(?: (?:two|three|few|several))? (?:e-?mails?|messages?|letters?|notes?|mails?)(?: (?:of|from|on) [^,]{3,30})?(?: \(.{1,40}\))?, /i,
  /^(?:(?:once|yet) (?:again|more)|again|to be (?:perfectly |brutally |quite |completely |very )?(?:honest|frank|blunt|clear|fair)(?: with you)?|frankly(?: speaking)?|honestly|quite honestly|seriously|look|listen|well|with (?:all )?(?:due |the greatest |the utmost )?respect|needless to say|no offen[cs]e|not to be (?:rude|pushy|difficult|funny|a pain|that person)|I (?:don't|do not) (?:want|mean) to (?:be|sound|seem) [\w ]{3,20}|without (?:wishing|wanting) to [^,]{3,40}|at the risk of [^,]{3,50}|not sure (?:if|whether) (?:you|this|my|it)[^,]{3,60}|I(?:'m| am) not sure (?:if|whether) you (?:saw|got|read|received|noticed|missed|remember)[^,]{0,50}|in case (?:you|it|my|this)[^,]{3,60}|since you (?:did not|didn't|never|have not|haven't|can't|cannot|failed)[^,]{3,60}|as you (?:clearly|obviously|evidently|apparently|did not|didn't|never|have not|haven't|failed)[^,]{3,60}|if (?:it is|it's|that is|that's) not (?:too|asking too) much[^,]{0,30}|if you (?:can|could) (?:be bothered|possibly|spare|find)[^,]{0,40}|when(?:ever)? you (?:finally |eventually |ever |do |can |have |find |get |feel |decide |are done |'re done )[^,]{2,50}|now that you have (?:finally|eventually)[^,]{3,50}|I hope (?:you|this)[^,]{3,40} (?:bother|annoy|mind)[^,]{0,20}|for what (?:it is|it's) worth|correct me if I(?:'m| am) wrong|I(?:'m| am) sure (?:you|it|this|my)[^,]{3,70}|no doubt you[^,]{3,60}|unsurprisingly|predictably|sadly|unbelievably|amazingly|incredibly|apparently|evidently|obviously|clearly|surely|of course|naturally|interestingly|funnily enough|strangely(?: enough)?|curiously(?: enough)?|as usual|as ever|as always|as expected|come on|come off it|hello|excuse me)[,:]? (?:but,? )?(?<=, |: |, but,? )/i,
  /^(?:this is )?(?:just )?(?:a|another|one more|yet another) (?:(?:very |little |friendly |gentle |quick |kind |polite |small |final |last |second |third )*)reminder(?: to (?:you|all))?(?: that|:| –| -|,) /i,
  /^(?:just )?(?:to|let me|I must|I have to|may I|can I|I would like to|I'd like to|allow me to) (?:gently |kindly |politely |once again |once more |again )*remind (?:you|everyone) (?:again )?that /i,
  /^(?:it (?:is|was|may be|might be) (?:surely |perhaps |frankly |honestly )?worth (?:pointing out|noting|remembering|mentioning) that|I (?:would|must|have to|feel I must|should) (?:point out|stress|emphasise|emphasize|underline|note|repeat|reiterate|insist|say|add) that|let me (?:be (?:very |perfectly |quite |absolutely )?clear|make (?:one thing|this|it) (?:very |perfectly |absolutely )?clear|repeat|tell you|remind you|point out|say this):?(?: that)?|make no mistake,|mark my words,|the (?:fact|truth) is(?: that)?,?) /i,
  /^(?:hey |hi |hello |oh |thanks |cheers )?(?:mate|hun|hon|honey|babes?|darling|dear|my dear|love|lovely|sweetie|sweetheart|bro|bruv|buddy|pal|dude|girl|guys|boss|chief|my friend|bestie|gorgeous|champ|legend|superstar|fam)[,!] /i,
  /^(?:love (?:ya|you)(?: all| guys| loads| lots)?|big hugs?|hugs|kisses)[,!] (?:and )?/i,
  /^we (?:both|all) know (?:that )?/i,
  /^(?:lol|haha|hehe|omg|lmao|ha ha|ok so|okay so|so yeah|tbh|ngl|btw|fyi|hey|yo)[,!]? /i,
];

const trails: readonly RegExp[] = [
  /,? (?:if|as long as|assuming|provided) (?:that )?(?:it is|it's|that is|that's|this is) not (?:asking )?(?:too (?:much|difficult|hard|inconvenient)|so much|beyond you)(?: (?:to ask|trouble|of a bother|of a burden|bother|for you))*$/i,
  /,? if (?:you|anyone|anybody|someone)(?:'d| would)? (?:can|could|can ever|ever|possibly|even|still|actually) ?(?:be bothered(?: to)?|possibly |find (?:the |a )(?:time|moment|minute)|manage (?:it|that)|care|remember|spare [\w ]{3,25}|get round to it|be so kind|bring yoursel(?:f|ves) to(?: do so)?|have (?:the |a )?(?:time|moment|minute|decency|courtesy))[^,]{0,20}$/i,
  /,? when(?:ever)? (?:you|someone|somebody)(?:'ve| have)? (?:finally |eventually |ever |do )*(?:find (?:the |a )(?:time|moment)|found (?:the |a )(?:time|moment)|feel like it|can be bothered|remember|get (?:a)?round to it|have a (?:second|minute) between .*|wake up|finished .*)$/i,
  /,? (?:or else|for once|for a change|at last|finally|already|no excuses|end of story|full stop|capisce|capeesh|or whatever|I (?:beg|implore) (?:of )?you|pretty please|please please|please, please|I(?:'m| am) begging you|as (?:you )?promised|like you promised|as a matter of (?:basic |common |simple )*(?:courtesy|decency|respect|urgency)|out of (?:basic |common |simple )*(?:courtesy|decency|respect)|as soon as (?:humanly )?possible|if you (?:don't|do not) mind|thanks?(?: very much)?|thank you(?: very much)?|lol|haha|hehe|lmao|xx+|xoxo|x|hun|hon|mate|babes?|darling|bro|bruv|buddy|pal|dude|love|sweetie|sweetheart|my (?:friend|dear|love)|boss|chief|guys|you legend|legend|no pressure|just saying|mind you|I might add|by the way|though|don't you think|isn't it|wouldn't you (?:say|agree)|right|surely|I suppose|I guess|I imagine|I take it|apparently|it seems|obviously|clearly|of course|as usual|as ever|as always|as expected|once again|yet again|again|sadly|unsurprisingly|frankly|honestly|quite frankly|to be (?:honest|frank)|with respect)$/i,
  /,? (?:which|and that|something that) (?:is|was|I find|I found|seems|feels|strikes me as|says|speaks|tells|really|frankly|in my (?:view|opinion)|to me|must be|would be|has been) [^,;]{3,90}$/i,
];

const within: readonly RegExp[] = [
  /,? (?:mate|hun|babes?|darling|bro|buddy|pal|dude|sweetie|sweetheart|my (?:friend|dear)),(?= )/gi,
  / \((?:again|lol|haha|sic|not that .{2,40}|as if .{2,40}|finally|at last|once again|yet again|surprise[^)]{0,20})\)/gi,
  /(?:\s|^)(?:[:;]-?[)(PpDdoO3/\\|]|<3|xx+|xoxo)(?=\s|$|[.,!?])/g,
  /\s?\p{Extended_Pictographic}\u{FE0F}?/gu,
];

/** The body without what stands before, behind and within the point and only digs, grovels or comes too near. */
export function withoutAsides(body: string): string {
  let left = body;
  for (let round = 0; round < 3; round++) {
    for (const each of leads) left = left.replace(each, '');
    for (const each of trails) left = left.replace(each, '');
  }
  for (const each of within) left = left.replace(each, '');
  return left === body ? body : capital(tidied(left));
}

const digging =
  / (?:finally|at (?:long )?last|for once|actually|even|eventually|at least|bothered to|so much as)(?= )/gi;

/** The body without the small words that dig: "finally", "at least", "bother to". */
export function withoutDigs(body: string): string {
  return tidied(
    body
      .replace(
        /\b(?:bother|deign|condescend|manage|trouble yourself|be so good as|bring yourselves) to (?=[a-z])/gi,
        '',
      )
      .replace(/\bbothering to (?:[a-z]+ )?(?=[a-z]+ing\b)/gi, '')
      .replace(digging, ''),
  );
}
