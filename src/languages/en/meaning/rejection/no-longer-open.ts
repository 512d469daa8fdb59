import { rule } from '../../../../core/understand/meaning-rule.ts';

/** There is nothing to be had any more: the post is filled or closed, the search goes on elsewhere, the offer is taken back. */
export const noLongerOpen = [
  rule('rejection', 3.2, 'relea', /\brelease you\b/),
  rule(
    'rejection',
    3,
    'end fell meant worke work',
    /\bend of the (?:road|line)\b|\bfell short\b|\bnot meant to be\b|\bdid not work out\b/,
  ),
  rule(
    'rejection',
    3.6,
    'conti searc elsew leave',
    /\bcontinu\w+ (?:with )?(?:our|the|their) search\b|\blook(?:ing)? elsewhere\b|\bleave it (?:there|for now|at that|here)\b/,
    { unless: /if |\?|your search|continue your/ },
  ),
  rule(
    'rejection',
    3.6,
    'place posit vacan spots roles',
    /\ball (?:of )?(?:our|the|available)(?: \w+){0,2} (?:places|positions|vacancies|spots|roles)\b.{0,20}?\b(?:filled|taken|gone)\b/,
  ),
  rule(
    'rejection',
    3.6,
    'close cance',
    /\b(?:decision|decided|had|have|need|going) to (?:close|cancel|withdraw|pause indefinitely) (?:this|the|that|our)\b.{0,20}?\b(?:requisition|role|position|vacancy|opening|search|posting)/,
  ),
  rule('rejection', 3.6, 'readv', /\bre-?advertis/),
  rule(
    'rejection',
    3,
    'stop hire hirin',
    /\b(?:have to|must|will) stop here\b|\b(?:put|hold|push|call)(?:ing)? (?:this|the) (?:hire|hiring|role|search) off\b|\bhold(?:ing)? off on (?:this|the) (?:hire|hiring|role|search)\b/,
  ),
  rule(
    'rejection',
    3.6,
    'looki searc',
    /\b(?:decided|going|continue|need|have) to (?:keep|continue) (?:looking|searching|our search)\b/,
  ),
  rule(
    'rejection',
    3.6,
    'fille close cance longe withd elimi frozen accep offer taken award',
    /\b(?:position|role|vacanc(?:y|ies)|job|opening|post|opportunity|requisition|spot|recruitment|search|place)s?\b.{0,70}?\b(?:has|have|is|was|were|are|been|now|got|being)\b.{0,25}?\b(?:filled|closed|cancel+ed|no longer (?:available|open|active|vacant|needed|required|being (?:filled|recruited|hired)|hiring|recruiting|exist\w*)|withdrawn|eliminated|discontinued|frozen|offered to|accepted by|awarded to|already taken)\b/,
    {
      unless:
        /\bjob (?:fair|centre|alert)|closed (?:to|for) (?:new |further )?(?:applications|applicants)|not (?:yet |been )?(?:filled|closed)|still|once|until|is being filled|offered to (?:all|those|every|the (?:\w+ ){0,2}(?:applicants|candidates|people))|applications? (?:are|is|have|has) (?:now )?closed|(?:office|building|bank|line)s? (?:is|are|was) closed|closed on/,
    },
  ),
  rule(
    'rejection',
    3.6,
    'fille close cance closi pulle scrap shelv axed withd dropp hired appoi found ident selec chose offer exten',
    /\b(?:we|have|has|client|team|they|company|decided to)\b.{0,30}?\b(?:filled|clos(?:e|ed|ing)|cancel+(?:ed|ing)?|pulled|scrapped|shelved|axed|withdrawn|dropped) (?:down )?(?:the|this|that|our|your|all)(?: \w+){0,4} (?:places|spots|positions?|roles?|vacanc(?:y|ies)|requisitions?|jobs?|openings?|search|application|candidacy)|\b(?:hired|appointed|found|identified|selected|chosen|offered (?:the|this|it)(?: \w+){0,2} to|extended an offer to|made an offer to|accepted) (?:someone|somebody|another|an(?:other)? (?:external|internal)|a (?:different|stronger|candidate)|our (?:preferred|final) candidate|the (?:right |successful |preferred |final )?candidate)/,
    {
      unless:
        /\banother (?:form|way|date|time|slot|room|error|problem|issue|document|page)|\byou (?:have )?(?:just )?(?:withdrawn|withdrew|cancel|closed)|\bonce|until|have not|has not|not yet|yet to|hope to|want to|\bif (?:they|he|she) (?:turn|decline|say|drop|do|does|change)/,
    },
  ),
  rule(
    'rejection',
    3,
    'end conce concl close closi',
    /\b(?:(?:end|conclud|clos)(?:e|ed|ing)?)(?: out)? (?:of )?(?:your|the) (?:process|candidacy|candidature|application(?! (?:form|process|window|period)))/,
    { unless: /closing date|if|once|deadline/ },
  ),
  rule('rejection', 3.6, 'resci withd', /\b(?:rescind|withdraw)(?:ing|n)? (?:the|our|your|this)(?: \w+){0,2} offer\b/),
  rule(
    'rejection',
    3.6,
    'suita open openi posit role roles vacan oppor',
    /\b(?:do|did|could|have|can) not (?:currently |presently |yet |at present )?(?:have|see|find|identify)\b.{0,30}?\b(?:suitable|open(?:ings?)?|positions?|roles?|vacanc\w+|opportunit\w+)\b|\bno (?:suitable |current |open |other |relevant )?(?:vacanc\w+|openings?|open positions|open roles|positions (?:available|open))\b/,
    { unless: /opportunity to|position to|\?|if |in (?:a|the) position|other (?:questions|roles) at/ },
  ),
];
