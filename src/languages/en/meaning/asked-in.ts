import { rule } from '../../../core/understand/meaning-rule.ts';
import { forElse, talk, time } from './times.ts';

/** How they ask the candidate in everyday words to come, to call or to say when. */
export const askedIn = [
  rule(
    'invitation',
    3.2,
    'times time eveni eveni morni after days day dates date slots slot',
    /\b(?:reply|get back|come back|send (?:me|us)|let (?:me|us) (?:know|have)|give (?:me|us)|tell (?:me|us)|drop (?:me|us)|text (?:me|us)|shout)\b.{0,40}?\b(?:times?|evenings?|mornings?|afternoons?|days?|dates?|slots?)\b.{0,20}?\b(?:works?|suits?|you are free|you could|good for you|you can (?:do|make)|would be best|you like)\b/,
    { unless: /\b(?:start|notice|decision|answer|begin)\b/ },
  ),
  rule(
    'invitation',
    2.8,
    'again new diffe anoth alter later earli inste',
    /\b(?:we|i|let us)\b.{0,30}?\b(?:have to|must|need to|will|can|shall|should|could)\b.{0,30}?\b(?:find|agree|fix|arrange|look for|pick|set|sort out)\b.{0,25}?\b(?:another|(?:a )?(?:different|new|fresh|later)|an (?:alternative|earlier)) (?:date|time|day|slot|appointment)\b/,
    { unless: /\bstart(?:ing)? (?:date|day)|another time\b(?! that)/ },
  ),
  rule(
    'invitation',
    3.2,
    'made throu put got',
    /\b(?:made it|are|you through|put you (?:through|forward)|got|gone|goes|go|you are) (?:through )?(?:to|into|for) (?:round (?:two|three|2|3)|(?:the|our) (?:[\w-]+ ){0,3}?(?:day|round|stage|session|cent(?:re|er)|finals?|last (?:\w+ )?(?:two|three|four|five|six)|task|practical|interviews?|shortlist|next step))\b/,
    { unless: /\b(?:not|if|whether|those|who|candidates|applicants|once|may|might)\b|\?/ },
  ),
  rule(
    'invitation',
    3.2,
    'get have bring',
    new RegExp(
      `\\b(?:like|love|want|wants|keen|able|hoping) to (?:get|bring|have) you (?:in|along|over|down|round|up)\\b(?! (?:to speed|on))|\\b(?:get|bring|have) you in for an? (?:\\w+ ){0,2}?${talk}\\b`,
    ),
    { unless: /\b(?:not|if we|would have)\b/ },
  ),
  rule(
    'invitation',
    3.2,
    'grab pick choos take book help',
    /(?:^|[.,;:!–-] ?|\b(?:please|just|and|can) )(?:grab|pick|choose|take|book) (?:\w+ ){0,4}?(?:slots?|times?)\b/,
    { unless: /\b(?:your time|if (?:we|you are selected)|time off|the time|some time|time to (?:read|think))\b/ },
  ),
  rule(
    'invitation',
    3,
    'which what',
    /\b(?:which|what) (?:day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|time|evening|morning|afternoon|date|slot|week)s?\b.{0,30}?\b(?:can|could|would|do|are|is|suits?|works?|might)\b.{0,40}?\?/,
    { unless: /\b(?:start|decision|notice|begin|join us|hours)\b/ },
  ),
  rule(
    'invitation',
    3,
    'aroun about free in able',
    new RegExp(
      `\\b(?:are|would|will) you (?:be )?(?:around|about|free|in|in town|able to (?:do|make))\\b.{0,40}?${time}.{0,40}?\\?`,
    ),
    { unless: forElse },
  ),
  rule(
    'invitation',
    2.8,
    'do try say aim go make find push',
    new RegExp(
      `\\blet us (?:do|try|say|aim for|go for|make it|push it to|look at)\\b.{0,20}?(?:${time}|\\b(?:next week|another day|a different day|the week after)\\b)`,
    ),
    { unless: forElse },
  ),
  rule(
    'invitation',
    3,
    'with',
    /\b(?:shout|come back|get back|reply|write back|text back)(?: to (?:me|us))? with (?:an?|some|your|any|the|two|three) (?:\w+ )?(?:days?|times?|dates?|slots?|availability)\b/,
    { unless: forElse },
  ),
  rule(
    'invitation',
    3,
    'come pop drop nip swing stop',
    /\b(?:could|can|would|will|might) you (?:please |just |possibly )?(?:come|pop|drop|nip|swing|stop) (?:and (?:see|meet|talk|speak|have|show|try)|in\b|by\b|round\b|over\b|down\b|along\b|to (?:our|the|see|meet|us)\b)/,
    { unless: /\b(?:decision|collect|sign|papers?|forms?|documents?|start)\b/ },
  ),
  rule(
    'invitation',
    3.2,
    'kind hono honou kindn',
    /\b(?:be so (?:kind|good) as to|do (?:us|me) the (?:honou?r|kindness) of) (?:call|visit|com|attend|join|meet)\w*\b/,
    { unless: /\bwhen you (?:start|sign)\b/ },
  ),
  rule(
    'invitation',
    2.8,
    'at on the and or with maybe perha say what how same next make monda tuesd wedne thurs frida satur sunda tomor today',
    new RegExp(
      `^\\W*(?:(?:or|maybe|perhaps|say|what about|how about|same time|next|on|the|make it)[, ]+){0,3}${time}.{0,40}\\?`,
    ),
    {
      unless: new RegExp(
        `${forElse.source}|\\b(?:did|was|were|how|why|get my|got my|received|since|went|worked|notice|available from|shifts?|work(?:ing)?|have you|are you (?:off|away))\\b`,
      ),
    },
  ),
  rule(
    'invitation',
    3,
    'can could shall may might',
    /\b(?:can|could|shall|may|might) (?:we|i) (?:just |maybe |perhaps |possibly )?(?:facetime|zoom|skype|video call|talk|speak|chat|meet|catch up|get together|have a (?:\w+ )?(?:chat|word|look|call|talk|natter)|call you|ring you|phone you|give you a (?:\w+ )?(?:call|ring|bell|shout))\b.{0,80}\?/,
    { unless: /\b(?:decision|when we (?:know|hear))\b/ },
  ),
  rule(
    'invitation',
    3.2,
    'one among',
    /\b(?:one of|among|amongst) (?:the )?(?:[\w-]+ ){0,3}?(?:we|they|i|she|he) (?:would (?:all )?like to|want to|wish to|are going to|will be|wants to) (?:see|seeing|meet|meeting|interview)/,
    { unless: /\bnot\b|\?/ },
  ),
  rule(
    'invitation',
    3.2,
    'fancy fanci keen like',
    /\b(?:fanc(?:y|ies)|keen on|like the idea of|thinking of) (?:having|seeing|meeting) you\b/,
    {
      unless: /\bnot\b/,
    },
  ),
  rule(
    'invitation',
    3,
    'cv appli profi resum',
    /\byour (?:cv|application|profile|resume) (?:has (?:now )?been|was|is|got|made) (?:\w+ )?(?:shortlisted|short-listed|the shortlist)\b/,
    { unless: /\b(?:not|if|whether|once|unless)\b|\?/ },
  ),
  rule(
    'invitation',
    3,
    'prese atten repor appea turn',
    new RegExp(
      `\\b(?:please|kindly|(?:requested|required|asked|invited|expected|need) to) (?:be present|attend|report|appear|present yourself|turn up) ?(?:for|at|to)? ?(?:an?|the|our|your) (?:[\\w-]+ ){0,3}?(?:${talk}|walk-in)\\b`,
    ),
    { unless: /\b(?:if|may|might|candidates|applicants|those|not|unable|shortlisted|could not|did you|would have)\b/ },
  ),
  rule(
    'invitation',
    3.2,
    'time chanc free able',
    /\b(?:time|chance|free|able) to (?:swing|pop|come|drop|nip|stop|call) (?:by|in|round|over|down|along|up|past)\b.{0,100}\?/,
  ),
  rule(
    'invitation',
    3,
    'mind',
    new RegExp(`\\bwould you mind (?:\\w+ )?(?:taking|doing|coming|moving|swapping|making it)\\b.{0,40}?${time}`),
    {
      unless: forElse,
    },
  ),
  rule(
    'invitation',
    2.9,
    'new other fresh alter furth',
    /\b(?:send|offer|give|find|suggest|let you have|come back with|propose)(?: you)?(?: some| a few)? (?:new|other|fresh|alternative|further) (?:times?|dates?|slots?)\b/,
    { unless: forElse },
  ),
  rule(
    'invitation',
    2.8,
    'can',
    new RegExp(
      `\\b(?:we|i|she|he|they) can (?:do|make|manage|offer)\\b.{0,12}?(?:${time}|\\bthe week after\\b|\\bnext week\\b)`,
    ),
    {
      unless: forElse,
    },
  ),
  rule(
    'invitation',
    3,
    'chanc',
    new RegExp(`\\bany chance (?:of|you|we|that)\\b.{0,60}?(?:${time}|\\b(?:half|earlier|later|another|next week)\\b)`),
    {
      unless: forElse,
    },
  ),
  rule('invitation', 3, 'have', /\blet us have an? (?:\w+ )?(?:talk|chat|call|natter|coffee|conversation)\b/, {
    unless: /\bif\b/,
  }),
];
