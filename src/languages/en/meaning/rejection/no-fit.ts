import { rule } from '../../../../core/understand/meaning-rule.ts';

/** The candidate does not fit, or did not pass. */
export const noFit = [
  rule(
    'rejection',
    3.6,
    'think feel belie see suppo convi',
    /\b(?:not|never) (?:think|feel|believe|see|suppose|convinced|sure)\b.{0,60}?\b(?:fit|match|right|suitable|suited|work|strong enough|enough experience|(?:we|they|i) can (?:offer|take|make|help|move|progress))\b/,
    { unless: /\?|right time to|right now\b.{0,10}(?:news|anything)|right person to (?:ask|speak)/ },
  ),
  rule(
    'rejection',
    3.6,
    'align suite what level stron line right',
    /\b(?:is|are|was|were) not (?:quite |fully |entirely |exactly |closely |really |currently )*(?:aligned|suited|in line|at the level|strong enough|right for (?:us|this|the))\b/,
    { unless: /\?/ },
  ),
  rule(
    'rejection',
    3.4,
    'what need',
    /\bnot (?:quite |really |exactly )?(?:what|who) (?:we|they|the (?:team|client|company))\b.{0,20}?\b(?:need|want|look|after|require)/,
  ),
  rule(
    'rejection',
    3.8,
    'meet match reach satis fulfi score fit align',
    /\b(?:application|profile|experience|scores?|qualifications|background|skills|skillset|candidacy|resume|cv|you)\b.{0,40}?\b(?:did|do|does) not\b.{0,20}?\b(?:meet|match|reach|satisfy|fulfil|score|fit|align)\b/,
    {
      unless:
        /\bdates?|if |password|\b(?:board|panel|committee|trustees|governors|council)\b|you do not (?:need|have) to|\?|do not meet (?:up|again)/,
    },
  ),
  rule(
    'rejection',
    3.6,
    'fit match',
    /\b(?:is|was|would|does|do|will) not\b.{0,12}?\b(?:be |seem )?(?:the |a |an )?(?:\w+ )?(?:fit|match)\b(?! (?:the|your|our) (?:date|calendar|schedule))/,
    { unless: /\?/ },
  ),
  rule('rejection', 3.6, 'time', /\bnot the right (?:time|moment|step|opportunity)\b/, {
    unless: /\?|call|speak|talk/,
  }),
  rule(
    'rejection',
    3.6,
    'posit reply answe outco',
    /\bnot\b.{0,15}?\b(?:give|offer|send|provide)\b.{0,10}?\b(?:you )?(?:a )?(?:positive|favou?rable|better) (?:reply|answer|response|outcome|result)|\bunable to reach a positive outcome\b/,
  ),
  rule('rejection', 3.6, 'among retai', /\bnot (?:among (?:them|those|the)|retained)\b/),
  rule('rejection', 3.6, 'favou posit', /\bmore (?:favou?rable|positive) (?:reply|answer|response|outcome|news)\b/),
  rule('rejection', 3.6, 'fall fell', /\b(?:choice|decision) (?:did not fall|has not fallen|fell) on\b/),
  rule('rejection', 3.6, 'match fit', /\b(?:is|was|there is) no (?:good |real |close )?(?:match|fit)\b/, {
    unless: /if /,
  }),
  rule(
    'rejection',
    3.6,
    'clear clea pass passe quali crack',
    /\b(?:could|can|did|have|has|were|was) not (?:be able to |been able to )?(?:clear(?:ed)?|crack(?:ed)?|qualif(?:y|ied)|pass(?:ed)?)\b/,
    { unless: /\?|if |password|customs|i (?:could|did) not/ },
  ),
  rule('rejection', 2.6, 'stepp step', /\b(?:we|they|client|company)\b.{0,20}?\bstep(?:ping|ped)? back\b/),
  rule(
    'rejection',
    3.6,
    'fit match candi perso profi',
    /\bnot (?:be |been |quite |seem to be |appear to be |currently |necessarily )?(?:the (?:right|best|ideal|perfect|strongest)|an? (?:good |right |strong |suitable |ideal |perfect |close |exact |great |appropriate |natural )?)(?:\w+ )?(?:fit|match|candidate|person|profile)\b/,
    {
      unless:
        /\?|not a (?:person|profile|candidate) (?:who|to)|not the right person to (?:ask|speak|contact)|made by a person|not an? (?:\w+ )?person\b/,
    },
  ),
  rule(
    'rejection',
    2.6,
    'meet match fit align satis',
    /\b(?:do(?:es)?|did) not (?:quite |fully |currently |closely |entirely |sufficiently )?(?:meet|match|fit|align|satisfy|correspond)\b/,
    {
      unless:
        /\bdates?|calendars?|password|\b(?:board|panel|committee|trustees|governors|council)\b|times? (?:do|does|did) not|we did not meet|meet (?:up|before|again|on|in)/,
    },
  ),
  rule(
    'rejection',
    4,
    'longe',
    /\bno longer (?:be )?(?:under consideration|being considered|consider\w*|in (?:the running|contention|consideration|the process)|mov(?:e|ing) (?:forward|ahead)|proceed\w*|progress\w*|pursu\w*|a candidate|part of)/,
    { unless: /part of the team|wish to be|want to be|would like to be/ },
  ),
  rule(
    'rejection',
    3,
    'remov',
    /\bremoved? (?:you |your \w+ )?from (?:further )?(?:consideration|the (?:process|list|shortlist))/,
  ),
];
