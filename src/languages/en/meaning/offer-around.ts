import { rule } from '../../../core/understand/meaning-rule.ts';

/** What stands around an offer and adds up: a contract, a first day, what it pays. */
export const aroundAnOffer = [
  rule(
    'offer',
    2.4,
    'contr',
    /\b(?:attach|add|enclose|enclosing|attaching|adding|include|including) (?:the|your|a|our) (?:\w+ )?contract\b|\ba contract\b.{0,50}?\b(?:follows|to follow|in the post|by post|attached|enclosed)\b|\bcontract (?:is )?(?:attached|enclosed)\b/,
    { unless: /\b(?:if|not|current|old|sample|template)\b|\?/ },
  ),
  rule(
    'offer',
    2.4,
    'start begin comme',
    /\byou (?:can|will|would|may|are to|shall|could) (?:then )?(?:start|begin|commence)(?: work)?(?: with us)? (?:on|from|as|straight|next|this|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/,
    { unless: /\?|\b(?:when|how soon|earliest|test|online|interview|process|whether|trial|not)\b|^\W*if / },
  ),
  rule(
    'offer',
    2.2,
    'say accep think',
    /\b(?:hope|hoping|trust) (?:\w+ ){0,3}?you (?:will|can|would) (?:say yes|accept|take it)\b|(?:^|[.,!–-] ?)(?:please |just |do |go on, )?say yes\b|\btake (?:the weekend|a day|your time|a few days|a couple of days) (?:to|and) think\b/,
    { unless: /\?|\bif (?:we|they)\b/ },
  ),
  rule(
    'offer',
    2.2,
    'becom is',
    /\b(?:recommendation|it|this|that|letter|place|which) (?:becomes|is|will be(?:come)?) (?:then )?(?:a contract|binding|official|firm|formal|valid)\b.{0,20}?\b(?:if|once|when|after|as soon as)\b/,
  ),
  rule('offer', 2.4, 'table', /\bput(?:ting)? (?:\S+ ){1,6}?on the table\b/, { unless: /\bcards\b|\?|\bnot\b/ }),
  rule(
    'offer',
    1.2,
    'black offic phone',
    /\bin black and white\b|\bmak(?:e|ing) it official\b|\bas (?:i said|agreed|promised|discussed)(?: \w+){0,2} (?:on|over) the phone\b/,
  ),
  rule('offer', 1.4, 'when', /\bwhen (?:are|will) you (?:be )?(?:starting|start)\b/, { unless: /\bif\b/ }),
  rule(
    'offer',
    1,
    'an a per k euro euros gbp usd chf day hour week month year salar pay start from you it same hours at for and the of',
    /[$£€] ?\d|\b\d[\d,.]* ?(?:euros?|gbp|usd|chf)\b/,
    {
      unless: /\b(?:expectations?|expect|travel|expenses|ticket|fee|between|looking for|budget|funding)\b|\?/,
    },
  ),
  rule('offer', 2.4, 'consi', /\bconsider this (?:your|the|our) (?:\w+ )?(?:confirmation|offer|letter)\b/),
  rule('offer', 1.6, 'accep', /\b(?:shall|should|can|may) i (?:accept|say yes)\b/),
  rule('offer', 2.4, 'accep', /\byour (?:formal |written |signed )?acceptance\b/, { unless: /\b(?:if|not)\b|\?/ }),
  rule('offer', 2.6, 'perma', /\bmak(?:e|ing) (?:it|this|you) permanent\b/, {
    unless: /\b(?:might|may|could|hope\w*|whether|not)\b/,
  }),
  rule(
    'offer',
    2.4,
    'inten appoi count engag',
    /\bletter of (?:intent|appointment|engagement)\b|\bcountersign\w*\b|\bengage your services\b/,
    {
      unless: /\b(?:if|not)\b/,
    },
  ),
  rule(
    'offer',
    1.4,
    'see',
    /\bsee you (?:in (?:january|february|march|april|may|june|july|august|september|october|november|december)|on your first day)\b/,
  ),
];
