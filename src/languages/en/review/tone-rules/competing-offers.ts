import { rowsOf } from './row.ts';

/** What presses with another offer. */
export const competingOffers = rowsOf('competing-offers', [
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:(?:other|another|several|many|two|three|better|multiple|competing) (?:\w+ )?(?:offers?|companies|firms|employers|recruiters|opportunit(?:y|ies)))\b[^.?!\n]{0,80}\b(?:so (?:you|i (?:need|want|expect)|please (?:decide|hurry|answer|be quick|let me know))|unless|hurry|fight(?:ing)? over|waiting for me|if you want me|better (?:pay|salary|money)|(?:you(?:'d| had| would) better)|beat|match (?:it|that|their)|be quick|who (?:really |actually )?want me|pay (?:me )?more)\b`,
  ],
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:if you want me|can you (?:beat|match|top) (?:it|that|this|their)|i am (?:very |highly |much )?(?:in demand|sought.after)|others (?:are|would be) (?:very |only too )?(?:happy|glad|keen|eager) to (?:have|hire|take) me)\b`,
  ],
  [
    2,
    'warn',
    'sentence',
    String.raw`\byour competitors?\b[^.?!\n]{0,60}\b(?:tomorrow|more|better|sign|wants? me|offers?|offered|pays?)\b|\bcompetitors? (?:of yours )?(?:wants? me|(?:has|have) offered)\b|\b(?:sign|go|start) with your competitors?\b|\b(?:chasing|hunting|courting|fighting (?:for|over)|queu(?:e|ing) (?:up )?for) me\b|\byou (?:may|might|will|'ll) (?:want|have) to (?:move|act|be|decide) (?:fast|quick(?:ly)?|soon|now)\b|\b(?:snapped up|off the market|not (?:be )?available (?:for )?long)\b`,
  ],
  [
    3,
    'warn',
    'sentence',
    String.raw`\bothers? (?:are|is) (?:bidding|waiting|interested|after|asking|keen|lining)\b|\bbetter (?:one|offer|deal|number|figure|package)\b[^.?!\n]{0,40}\b(?:from you|or|make|beat|now)\b|\bmake me a better\b|\bpays? (?:me )?(?:better|more|double|twice)\b|\bi(?:'m| am) (?:being )?(?:wooed|courted|wanted)\b|\bbidding war\b|\bhighest bidder\b`,
  ],
  [
    5,
    'warn',
    'sentence',
    String.raw`\boffers? (?:for|of|at) (?:[$£€]\s?\d[\d.,]*k?|\d+\s?k)\b[^.?!\n]*|\bon the table\b|\b(?:go|come) (?:above|over|up to|higher than)\b[^.?!\n]{0,30}\b(?:by|or|before|then|that)\b|\b(?:top|beat|outbid|better) (?:that|it|their|this)\b`,
  ],
]);
