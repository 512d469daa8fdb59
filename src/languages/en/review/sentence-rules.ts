import type { SentenceFault } from '../../../core/review/fact-words.ts';

/** What about a sentence cannot be right. */
export interface Rule {
  /** True where it counts only at the head of a statement; then it is sticky. */
  readonly opens?: true;
  readonly pattern: RegExp;
  readonly what: SentenceFault['what'];
  /** What goes in the place of the match; null where only the candidate knows. */
  readonly mend?: (groups: Readonly<Record<string, string | undefined>>) => string;
}

const BE_WORDS = '(?:very |so |really |always |also |still |most |quite |genuinely |truly |particularly |more than )*';
const FEELINGS =
  'interested|keen|glad|happy|pleased|delighted|grateful|thankful|excited|impressed|sure|certain|confident|sorry|available|eager|honou?red|ready|aware|able|looking|writing|hoping|attaching|thinking|applying|enclosing|contacting|wondering';
const VERBS_S =
  'expects|wants|needs|hopes|thinks|knows|says|plans|decides|has|is|was|does|goes|makes|takes|gives|works|likes|looks|feels|seems|asks|means|comes|runs|uses';

/** In the order in which they are looked for. */
export const sentenceRules: readonly Rule[] = [
  {
    pattern: /\b(?:very|so|really|more|still) (?:interest|excite|impress) (?:in|about|by|with|to|at)\b/g,
    what: 'verb',
  },
  {
    pattern:
      /\b(?:I am|I['’]m|I was|we are) (?:very |so |really |more |most |still |also )*(?:interesting|exciting|motivating|pleasing|surprising|impressing|thrilling|fascinating|convincing|boring) (?:in|about|to|by|with|at|for|than (?:ever|before))\b/g,
    what: 'verb',
  },
  { pattern: /\blook(?:ing)? forward (?:for|on|of|at|in)\b/g, what: 'verb' },
  { pattern: /\bplease to (?:tell|let|send|say|know|give|confirm|inform)\b/g, what: 'verb' },
  {
    pattern:
      /\b(?:I am agree|can able to|am able to can|explain me|discuss about|more better|most easiest|more easier|an other|informations|advices|feedbacks|equipments|it depend|is depend)\b/gi,
    what: 'verb',
  },
  {
    pattern:
      /\b(?:I am|I['’]m|we are|I work|I live|I am working) (?:here |there |in \w+ )?since (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|months|weeks|days)\b/gi,
    what: 'verb',
  },
  { pattern: /\b(?:thank you|thanks) (?:for|so much for) (?:to|the to|that you|you)\b/gi, what: 'verb' },
  {
    pattern:
      /\b(?:make|made|let) (?:me|us) to [a-z]+\b|\bsuggest(?:ed)? me to\b|\bdid not [a-z]{3,}ed\b|\bdidn['’]t [a-z]{3,}ed\b(?<!need|feed|speed|heed|bleed|breed|seed|exceed|succeed|proceed|embed)/g,
    what: 'verb',
  },
  {
    pattern:
      /\b(?:enjoy(?:ed)?|finish(?:ed)?|mind|suggest(?:ed)?|consider(?:ed)?|appreciated?) to (?:hear|meet|see|talk|speak|learn|work|visit|discuss|be)\b/g,
    what: 'verb',
  },
  {
    pattern:
      /\b(?:opportunity|chance|privilege|honou?red|pleased|happy|glad|delighted|keen|eager|able|proud|(?:would|I['’]d) (?:love|like)|want(?:ed)?|hope|thrilled|excited|ready|need) to (?!(?:bring|sing|ring|swing|spring|string|cling|ping)\b)[a-z]+ing\b/g,
    what: 'verb',
  },
  {
    opens: true,
    pattern:
      /(?:[Tt]he|[Yy]our|[Tt]hese|[Tt]hose)\s+(?:questions|people|ideas|plans|things|points|answers|examples|projects|challenges|colleagues|details)\s+(?:that\s+)?(?:you|we|they|I)\s+(?:[a-z]+ed|met|gave|told me|spoke about|said|had|saw)(?: me)?\s+(?:was|is|has)\b/y,
    what: 'agreement',
  },
  {
    pattern:
      /\b(?:I am|I['’]m|we are|we['’]re|you are)\s+(?:look|hope|want|think|write|need|know|believe|feel|wonder|expect|send|enclose|attach|appreciate|understand|remain|hear|get|take)\b/gi,
    what: 'verb',
  },
  {
    pattern:
      /\b(?:thank(?:s| you)(?: so much| very much| again)?|grateful|looking forward to|interested in|keen on|pleasure of|chance of) (?:for )?(?:invite|meet|see|have|take|give|show|make|host|consider|speak|talk|tell|share|explain|arrange|work|join)\s+(?:me|us|you|the|my|to|with|your|at|for)\b/gi,
    what: 'verb',
  },
  {
    pattern:
      /\b(?:said|talk(?:ed|ing)?|hear(?:d|ing)?|learn(?:ed|t|ing)?|told me|spoke) about (?:he|she|they|we)\s+[a-z]+/g,
    what: 'gap',
  },
  // A full stop is missing: "the new plant It was good".
  {
    pattern:
      /(?<=[a-z]{2} )(?:It (?:was|is|would)|Thank you (?:for|again|very)|There (?:is|was|are|were)|You (?:said|told|asked|mentioned|were|are|have)|We (?:spoke|talked|met|have|are|were)|They (?:were|are|have)|This (?:is|was)|Please (?:let|tell|thank)|Could you|My (?:notice|number|experience|last)|Your (?:question|team|plan|work)|If (?:you|it)|When (?:you|we|I))\b/g,
    what: 'gap',
  },
  // Nothing stands where a name or a thing would: "the role at ."
  {
    pattern: /(?<=[a-z]\s)(?:at|for|with|to|of|the|on|about|as|from|your|my)[^\S\n]+(?=[.,;!?](?:\s|$))/g,
    what: 'gap',
  },
  {
    opens: true,
    pattern: /(?<who>[Yy]ou|[Ww]e|[Tt]hey)\s+(?<verb>was)\b(?!\s+(?:it|that|the one)\b)/uy,
    what: 'agreement',
    mend: ({ who }) => `${who} were`,
  },
  {
    opens: true,
    pattern:
      /I\s+(?!(?:was|as|always|sometimes|perhaps|afterwards|towards|besides|nowadays|whereas|bias|canvas|this|is|has|does)\b)[a-z]{2,14}[^sui\W]s\b(?!['’])/y,
    what: 'agreement',
  },
  {
    opens: true,
    pattern: /(?<who>I)\s+(?<verb>has|is|are|were(?!\s+(?:you|to)\b)|does|goes|wants|hopes|looks|thinks)\b/uy,
    what: 'agreement',
  },
  {
    opens: true,
    pattern:
      /(?<who>[Hh]e|[Ss]he|[Ii]t)\s+(?<verb>have|are|were|do|don['’]t|want|seem|look|make|mean|say|need|know|sound)\b(?!\s+(?:it|be)\b)/uy,
    what: 'agreement',
  },
  {
    opens: true,
    pattern: new RegExp(`(?<who>[Yy]ou|[Tt]hey|[Ww]e)\\s+(?<verb>(?:${VERBS_S}))\\b`, 'uy'),
    what: 'agreement',
  },
  {
    opens: true,
    pattern:
      /(?:[Tt]he|[Yy]our|[Tt]hese|[Tt]hose|[Aa]ll the|[Bb]oth)\s+(?:pupils|students|colleagues|people|questions|answers|children|patients|customers|clients|engineers|nurses|teachers|plans|ideas|projects|challenges|values|members|results|details|interviewers|labs|offices|tools|systems|products)\s+(?:was|is|has)\b(?=\s+(?:so|very|really|all|been|a|not|the|great|clear|[a-z]+ed|[a-z]+ing|[a-z]+ly)\b)/y,
    what: 'agreement',
  },
  {
    opens: true,
    pattern:
      /(?:[Tt]he|[Yy]our|[Tt]his|[Tt]hat)\s+(?:role|job|conversation|interview|question|meeting|work|project|position|idea|plan|post|office|building|tour|call)\s+(?:are|were|have|do)\b(?=\s+(?:so|a|the|very|been|really|sound\w*|interest\w*|[a-z]+ing|great|exactly)\b)/y,
    what: 'agreement',
  },
  {
    opens: true,
    pattern:
      /(?:[Tt]he|[Yy]our|[Tt]his|[Tt]hat)\s+(?:(?!(?:and|or|of|in|on|at|for|with|to|from|by|that|which|who|you|we|I|they|he|she|it|days?|times?)\b)\p{Ll}[\p{L}-]{0,20}\s+){0,2}(?:dish|cake|bread|food|coffee|tea|menu|lesson|garden|workshop|process|atmosphere|experience|discussion|trial|tour|visit|invitation|letter|e-?mail|message|decision|feedback|advice|equipment|furniture|software|afternoon|morning|evening|hour|story|example|explanation|description|offer|building|view|room|tasting|demonstration|presentation|welcome|hospitality|weather)\s+were\b(?!\s+(?:it|to|I|you|we)\b)/uy,
    what: 'agreement',
  },
  {
    pattern:
      /\b(?<verb>there (?:is|was))\s+(?:many|several|two|three|four|five|some (?!news\b)\w+s)\b(?! (?:or|kind|sort))/gi,
    what: 'agreement',
  },
  {
    pattern:
      /\b(?:would|could|should|might|may|must|will|can|did|didn['’]t|doesn['’]t|don['’]t|won['’]t|can['’]t|wouldn['’]t)\s+(?:not\s+|also\s+|really\s+|very much\s+)?(?:has|is|was|were|had been|went|goes|likes|wants|took|gave|saw|knew|came|spoke|wrote|being|enjoyed|liked|wanted|appreciated|joined|worked)\b/g,
    what: 'agreement',
  },
  {
    pattern:
      /\b(?:have|has|had|have never|had never)\s+(?:went|saw|came|gave|took|wrote|spoke|knew|did|began|ran(?!\s))\b/gi,
    what: 'agreement',
  },
  { pattern: /\b(?:should|would|could|might|must)\s+of\b(?!\s+course)/gi, what: 'agreement', mend: () => '' },
  {
    pattern: /\bthis\s+(?:interviews|questions|weeks|days|years|roles|jobs|people)\b(?!\s*['’])/gi,
    what: 'agreement',
  },
  {
    pattern:
      /\b(?:these|those)\s+(?:interview|question|week|day|year|role|job|position|conversation|meeting|opportunity)\b(?!\s*['’-])/gi,
    what: 'agreement',
  },
  // The verb is missing: "I very interested", "It great to meet you", "I looking forward".
  {
    opens: true,
    pattern: new RegExp(`(?:I|[Ww]e)\\s+${BE_WORDS}(?:${FEELINGS})\\b(?!\\s+(?:people|as I was)\\b)`, 'uy'),
    what: 'verb',
  },
  {
    opens: true,
    pattern:
      /(?:[Ii]t|[Tt]his|[Tt]hat)\s+(?:very |so |really |such )*(?:great|good|lovely|nice|a pleasure|a joy|an honou?r|clear|wonderful)\s+(?:to|that)\b/uy,
    what: 'verb',
  },
  {
    opens: true,
    pattern:
      /(?:[Tt]he|[Yy]our)\s+(?:team|role|work|job|project|company|office|people|colleagues|questions)\s+(?:very|really|so)\s+(?:\p{L}+)(?=[.!,;])/uy,
    what: 'verb',
  },
  {
    opens: true,
    pattern:
      /(?:[Yy]ou|[Tt]hey|[Hh]e|[Ss]he)\s+(?:all\s+)?(?:very|so|really)\s+(?:kind|helpful|clear|welcoming|generous|patient|friendly|open|honest|nice|warm)\b/uy,
    what: 'verb',
  },
  {
    pattern: /(?:^|[.!?]\s+|\n)Thank\s+(?:so much\s+|very much\s+)?for\b/gu,
    what: 'verb',
    mend: () => 'Thank you for',
  },
  { pattern: /\bthanks you\b/gi, what: 'verb', mend: () => 'thank you' },
  {
    pattern: /\blook(?:ing)? forward (?:hear|meet|see|speak|learn|work|talk|join|visit|continu|discuss)(?:ing)?\b/gi,
    what: 'verb',
  },
  {
    pattern:
      /\blook(?:ing)? forward to (?:hear|meet|see|speak|learn|work|talk|join|discuss|continue|visit|be|get|receive|start)\b(?!\s+of\b)/gi,
    what: 'verb',
  },
  {
    pattern:
      /\b(?:would|I['’]d) (?:really |very much |love )?(?:like|love) (?:thank|know|hear|say|join|work|meet|learn|add|talk|take|ask|be)\b/gi,
    what: 'verb',
  },
  {
    pattern: /\b(?:interested|experienced|skilled) (?:about|on|to) (?:the|this|your) (?:role|job|position|post)\b/gi,
    what: 'verb',
  },
  {
    pattern:
      /\b(?:hope|happy|glad|pleased|keen|able|delighted|eager)\s+(?:hear|meet|speak|join|learn|start|discuss|be)\b(?!\s+(?:from\s+)?(?:is|was)\b)/gi,
    what: 'verb',
  },
  {
    pattern:
      /\bto\s+(?:heard|met|seen|spoke|spoken|went|gone|worked|joined|talked|been|had|discussed|thanked)\b(?!\s+(?:by|as|with whom)\b)/gi,
    what: 'verb',
  },
  // A part is missing: "What you said about has stayed with me".
  // "What we talked about has stayed" is whole; "what you said about has stayed" is not.
  {
    pattern:
      /\b(?:what|everything|all|things) (?:that )?(?:you|he|she|they|we) said (?:about|of) (?:has|have|was|is|were|will|stayed)\b/gi,
    what: 'gap',
  },
  {
    pattern:
      /\bsaid about (?:we|they (?:have|are|will)|I (?:have|am|will)|is hiring|(?:ships|grows|needs|wants|moves|opens) (?:every|each|a|the|to|in|on|more)) ?/gi,
    what: 'gap',
  },
  {
    pattern:
      /(?<=\p{L}\s)(?:the|an|your|my|our|and|or|because|(?<!\b(?:not|or|and|before|after|just) )during|despite|than|until|although|whether|very|whereas|(?<=\p{Ll}{2}\s)a)(?=\s*[.!?](?:\s|$)(?!\.))/gu,
    what: 'gap',
  },
  {
    pattern:
      /\b(?:made|makes?|making|left|leaves?|left|found|am|was|is) (?:me )?(?:even |all the |so much )?(?:very|really|so|quite|extremely|particularly)(?=[.!?](?:\s|$))(?<!\b(?:was|is|am) so)|\b(?:made|makes?|making) me (?:even |all the |so much )more(?=[.!?](?:\s|$))/g,
    what: 'gap',
  },
  {
    pattern:
      /\b(?:[Yy]our|[Tt]he|[Mm]y|[Tt]hose|[Tt]hese) (?:remarks|questions|comments|notes|ideas|plans|words|thoughts|answers|examples|stories|explanations|insights|tips|suggestions|points) (?:about|on|of|for|from|regarding) (?:(?:my|the|your|our|a) )?(?:(?!(?:and|that|which|who|what|how|where|why|when|it|there|this|you|we|I)\b)[a-z-]+ ){1,3}(?:was|is|has)\b(?! (?:a (?:question|matter) of))/g,
    what: 'agreement',
  },
  {
    pattern:
      /\b(?:[Tt]he|[Yy]our|[Oo]ur|[Tt]his) (?:[a-z]+ )?(?:discussion|conversation|interview|meeting|talk|chat|tour|visit|question|call|role|position) (?:(?:about|of|with|on|for) (?:(?!(?:and|that|which|who|what|how|where|why|when|if|it|there|they|those|you|we|I)\b)[a-z-]+ ){1,4}|(?:which|that) )(?:were|are|have)\b/g,
    what: 'agreement',
  },
  {
    pattern:
      /(?<=\b(?:for|with|of|about|in|from) )you(?= (?:time|help|advice|patience|kindness|interest|offer|letter|e-?mail|reply|thoughts|consideration|support|understanding|hospitality|team|company|firm|office|questions?|answers?)\b(?! (?:is|was|would|will|can|could|and|that)\b))/g,
    what: 'agreement',
    mend: () => 'your',
  },
  { pattern: /\bvery (?:and|but|because|that|to|for|at|with)\b(?!-)/g, what: 'gap' },
  { pattern: /\b(?:would|will|could|should|can|must|might) to\b(?! and\b)/g, what: 'verb' },
  { opens: true, pattern: /(?:[Ii]t|[Tt]his|[Hh]e|[Ss]he|[Ww]e|[Tt]hey) been\b/y, what: 'verb' },
  { pattern: /\b(?:an|the) (?:and|but|is|was|are|were|has|of|from|because|which)\b(?!-)/g, what: 'gap' },
  {
    pattern:
      /\b(?:have|has|had|['’]ve) (?:meet|see|give|take|speak|write|enjoy|learn|apply|hear|show|tell|spend|decide|choose|forget|begin|buy|catch|lose|send|teach|understand|receive|consider|discuss|mention|explain|complete|arrive|agree)\b(?! (?:and|or)\b)/g,
    what: 'verb',
  },
  {
    pattern: /\b(?:writing|write|wrote|ringing|calling|glad|happy|keen|ready|able|here|there|time) for to\b/g,
    what: 'verb',
  },
  { pattern: /\bmany thank\b/gi, what: 'agreement', mend: () => 'many thanks' },
  { pattern: /\bmuch (?:questions|people|things|ideas|years|weeks)\b/g, what: 'agreement' },
  {
    pattern:
      /\b(?!\w+ (?:and|by|to|after)\b)(?!(?:thank|i|please|very|so|more|really|long|many|far|over|round|bye|ha|no|yes|that|had) )(\p{Ll}+ \p{Ll}+) \1(?![\p{L}’'-])/gu,
    what: 'doubled',
  },
  {
    pattern: /(?<=\p{L}\s)(?:such as|as well as|in order to|due to|but I|because I|so I|if I)(?=[.!?](?:\s|$))/gu,
    what: 'gap',
  },
  { pattern: /\b(?:keen|interested|good|set|insistent) (?:on|in|at) to (?=[a-z])/g, what: 'verb' },
  { pattern: /\b(?:that|because|whether|which|how|where|when|if) (?:we|they|he|she|I)(?=[.!?](?:\s|$))/g, what: 'gap' },
  // "I have read your offer and is glad": the verb belongs to nobody.
  {
    opens: true,
    pattern: new RegExp(
      `I(?:['’](?:ve|m|d))? (?:(?!\\b(?:that|which|who|what|how|where|why|when|if|is|are|and|but)\\b)[^.!?;,\\n]){3,70} and (?:is|are|has) ${BE_WORDS}(?:${FEELINGS}|decided|thought|been)\\b`,
      'uy',
    ),
    what: 'agreement',
  },
];
