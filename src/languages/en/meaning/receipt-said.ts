import { rule } from '../../../core/understand/meaning-rule.ts';

/** What a candidate sends. */
const sent =
  '(?:applications?|resumes?|résumés?|cvs?|papers|paperwork|certs?|certificates?|cards?|licen[cs]es?|scans?|diplomas?|letters?|transcripts?|slides|decks?|references?|forms?|samples?|portfolios?|cop(?:y|ies)|photos?|pictures?|files?|attachments?|documents?|details|answers|tests?|questionnaires?|recordings?|videos?|exercises?|showreels?|reels?|links?|id|passports?|pdfs?|zips?|submissions?|statements?|assignments?|tasks?|profiles?|information|essays?|permits?|number|pieces|parcel|package|envelope|bits|enclosures|nomination|enquiry|entry|stuff|emails?|messages?)';
const not = /\b(?:not|never|if|unless|whether|once|when|yet|missing|unable)\b|\?/;

/** How a person says that something arrived. */
export const receiptSaid = [
  rule(
    'confirmation',
    2.8,
    'lande came come reach arriv safe safel opene here recor saved uploa attac added filed logge went gone',
    new RegExp(
      `\\b(?:your|the|both|all(?: \\d+)?|two) (?:[\\w-]+ ){0,4}?${sent}(?: and (?:[\\w-]+ ){0,3}?${sent})?\\b(?: (?:has|have|is|are|was|were|all|both|now|just|been|safely|duly|got)){0,4} (?:landed|works?|came through|come through|came in|come in|came over|reached (?:me|us)|arrived|here|safe(?:ly)?(?: and sound)?(?: here| in| with)?|opened|open|recorded|saved|uploaded|downloaded|attached to|added to|filed|logged|in my (?:inbox|hands)|in our (?:inbox|hands|system)|on (?:your|our) (?:file|system|desk))\\b`,
    ),
    { unless: not },
  ),
  rule(
    'confirmation',
    2.6,
    'put added add attac saved stuck filed place poppe logge store clipp',
    /\b(?:i|we)(?: have)?(?: now| just| already)? (?:put|added|attached|saved|stuck|filed|placed|popped|stored|logged|clipped) (?:it|them|that|those|these|this|everything|your (?:[\w-]+ ){1,3}?)(?: all)? (?:on|onto|to|in|into|with|under|alongside) (?:your|the|our|my|his|her)\b/,
    { unless: /\b(?:not|if|payroll|roster|rota|shortlist|table|list|calendar|diary|forward|books)\b|\?/ },
  ),
  rule(
    'confirmation',
    2.4,
    'it they',
    /\b(?:it|they|that|everything)(?: is|'s| has| have| are|) (?:now |all |been |gone )*(?:attached to|added to|filed with|in(?:to)? the (?:pile|folder|system|file|stack)|in the same folder|on your (?:file|record)|with the (?:rest|others|other applications))\b/,
    { unless: not },
  ),
  rule(
    'confirmation',
    2.4,
    'filli retur sendi uploa dropp compl submi forwa provi getti',
    new RegExp(
      `\\b(?:thank(?:s| you)|cheers|ta)\\b.{0,12}?\\bfor (?:filling (?:in|out)|returning|sending|uploading|dropping (?:in|off)|completing|submitting|forwarding|providing|getting)\\b.{0,40}?\\b(?:${sent}|it|them|that|those|through|over|across|back)\\b`,
    ),
    { unless: /\?/ },
  ),
  rule(
    'confirmation',
    1.3,
    'need neede nothi actio',
    /\bno need to (?:send|post|resend|re-?submit|do anything)\b|\bnothing (?:else |more |further )?(?:is )?(?:needed|required|to do)(?: from you| from your side| on your (?:side|end|part))?\b|\bno (?:further )?action (?:is )?(?:needed|required)\b|\bnothing (?:else |more |further )?(?:i|we) need from you\b/,
  ),
  rule(
    'confirmation',
    2.6,
    'recei got',
    new RegExp(
      `\\b(?:i|we) (?:have )?(?:now |today |duly |just )?(?:received|got) (?:from you )?(?:the|your|both|all) (?:[\\w-]+ ){0,4}?${sent}\\b`,
    ),
    { unless: /\b(?:not|if|once|when|feedback|news|offer)\b|\?/ },
  ),
  rule(
    'confirmation',
    2.6,
    'every compl off',
    /\b(?:got|have) everything (?:i|we) need\b|\bcompletes your (?:file|application)\b|\b(?:it|application|cv) (?:is|goes|will go) (?:now |straight |off )*to the (?:\w+ )?(?:manager|team|client|committee|panel|school|department)\b/,
    { unless: /\b(?:not|if|once)\b|\?/ },
  ),
  rule(
    'confirmation',
    2.4,
    'turne last noted regis this confi',
    new RegExp(
      `\\b(?:your|the) (?:[\\w-]+ ){0,4}?${sent}\\b.{0,40}?\\b(?:turned up|came today)\\b|\\b(?:your )(?:interest|application|entry|registration|details)\\b.{0,40}?\\b(?:has|have) been (?:noted|registered|entered|captured)\\b|\\b(?:this|we) confirms? your (?:registration|application|submission|entry)\\b|\\bthat is the last (?:piece|one|document|bit)\\b`,
    ),
    { unless: not },
  ),
  rule(
    'confirmation',
    2.2,
    'thank thx cheer ta',
    new RegExp(
      `\\b(?:thank(?:s| you)|thx|cheers|ta)(?: \\w+){0,2}? for (?:the|your|these|those|all the) (?:[\\w-]+ ){0,3}?${sent}\\b`,
    ),
    { unless: /\?|\b(?:application|cv|resume|letter|form|applying|e-?mail|message)\b/ },
  ),
  rule(
    'confirmation',
    2.5,
    'added posse recei got share',
    new RegExp(
      `\\badded you to (?:the|our) (?:list|database|pool|books|register|waiting list)\\b|\\bin (?:possession|receipt) of your\\b|\\b(?:i|we) have shared (?:it|them|your \\w+) with\\b|(?:^|[.,!–-] ?|\\b(?:mate|cheers|hi \\w+) )got (?:all )?(?:your|ur|yr) (?:[\\w-]+ ){0,3}?${sent}\\b`,
    ),
    { unless: /\b(?:if|not|payroll)\b|\?/ },
  ),
];
