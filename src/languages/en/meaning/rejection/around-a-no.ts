import { rule } from '../../../../core/understand/meaning-rule.ts';

/** What stands around a no and adds up: regrets, good wishes, other roles, how many applied. */
export const aroundANo = [
  rule(
    'rejection',
    3,
    'news',
    /\b(?:can|could|do|did|am|have|has|was|is)? ?not (?:\w+ ){0,3}?(?:better|good|positive|the) news\b|\bwish (?:i|we) had better news\b/,
    { unless: /no bad news|yet/ },
  ),
  rule(
    'rejection',
    1.5,
    'lack lacks lacke lacki enoug insuf overq over too stret',
    /\b(?:lack(?:ed|ing|s)?|not (?:have )?enough|insufficient|over-?qualified|too (?:junior|senior)|a stretch)\b/,
  ),
  rule(
    'rejection',
    2,
    'wish wishe wishi',
    /\bwish(?:es|ing)?\b.{0,80}?\b(?:search|future|endeavou?rs?|career|hunt|pursuits?|journey|elsewhere|finding|next (?:step|role|opportunity|chapter)|new (?:job|role|position)|job)\b/,
    { unless: /\bdo not wish|wish to (?:be|apply|withdraw|continue)|if you wish|you wish to/ },
  ),
  rule(
    'rejection',
    2,
    'luck succe best',
    /\b(?:best|good) (?:of )?luck\b.{0,60}?\b(?:search|future|endeavou?rs?|career|hunt|elsewhere|next|applications?|pursuits?|finding|job|forward|ahead)\b|\b(?:every|much|continued|all the) (?:success|best)\b.{0,40}?\b(?:search|future|endeavou?rs?|career|hunt|pursuits?|elsewhere)\b/,
    { unless: /next (?:interview|stage|round|week)|tomorrow|interview/ },
  ),
  rule(
    'rejection',
    1,
    'wish wishi luck',
    /\bwish(?:ing)? you (?:all the|the (?:very )?best|every|much|success|well|luck|good luck|nothing but)|\b(?:best|good) (?:of )?luck\b/,
    { unless: /interview|tomorrow|test|assessment|holiday|recovery|weekend/ },
  ),
  rule(
    'rejection',
    1,
    'file files datab talen recor syste candi',
    /\b(?:keep|retain|hold|store|kept|stay|remain|save)\b.{0,60}?\b(?:on file|on record|(?:in|on) our (?:files?|database|systems?|records|talent|candidate))\b/,
    { conditional: true },
  ),
  rule('rejection', 1.5, 'mind', /\bkeep (?:you|your \w+) in mind\b/),
  rule(
    'rejection',
    1.5,
    'apply reapp other futur',
    /\b(?:encourage|invite|welcome|hope|urge|feel free|would like|love|please|consider|do not hesitate|hesitate)\b.{0,60}?\b(?:re-?apply\w*|apply(?:ing)? (?:again|for (?:other|another|any|future|more)|to (?:other|future|another|any))|(?:other|future|another) (?:\w+ )?(?:roles?|positions?|opportunit\w+|openings?|vacanc\w+))\b/,
  ),
  rule(
    'rejection',
    0.7,
    'futur other',
    /\b(?:future|other)(?: \w+)? (?:opportunit\w+|openings?|vacanc\w+|roles?|positions?)\b/,
  ),
  rule(
    'rejection',
    1.3,
    'unfor regre sadly sorry',
    /\b(?:unfortunately|regrettably|sadly|regret|regretfully|sorry)\b/,
    {
      unless:
        /regret (?:that )?(?:we|that due)? ?(?:can|are|will) ?(?:not|unable)(?: be able)? (?:to )?(?:reply|respond|contact|provide|acknowledge|answer)|sorry (?:for|about|to hear|if|i (?:missed|did)|we (?:missed|did))|to hear/,
    },
  ),
  rule(
    'rejection',
    1,
    'caref thoro much ampl',
    /\b(?:careful|thorough|much|due|serious|ample|close|detailed|long) (?:review|consideration|deliberation|thought|evaluation|assessment|reflection|discussion)s?\b/,
    { unless: /\bwill (?:be )?giv|to give|will receive/ },
  ),
  rule(
    'rejection',
    1.2,
    'diffi tough hard easy',
    /\b(?:difficult|tough|hard|not an easy|never easy|easy)\b.{0,15}?\b(?:decision|choice|call)s?\b/,
  ),
  rule(
    'rejection',
    0.6,
    'numbe volum many compe pool stron high inund overw respo inter amoun',
    /\b(?:high|large|great|unprecedented|overwhelming|significant|huge|incredible) (?:volume|number|amount|interest|response)|\bmany (?:\w+ ){0,3}(?:applicants|candidates|applications)|\b(?:competitive|strong)(?: \w+){0,2} (?:pool|field|applicants?|candidates?|process|market)\b/,
  ),
  rule(
    'rejection',
    0.8,
    'altho while despi even thoug',
    /\b(?:although|while|despite|even though|though)\b.{0,40}?\b(?:impress|enjoy|appreciat|recogni|qualif|strong|liked|experience|background|skills|interest|value)/,
  ),
  rule(
    'rejection',
    0.5,
    'appre thank grate',
    /\b(?:thank|thanks|appreciate|grateful)\b.{0,50}?\b(?:interest|time|effort|consider\w*|opportunity to (?:review|consider|learn|meet))\b/,
  ),
  rule(
    'rejection',
    0.4,
    'time occas stage role posit momen point parti insta',
    /\b(?:at|for|on|in) (?:this|the|that) (?:time|occasion|stage|moment|point|instance|role|position|particular)\b|\bthis time(?: around)?\b/,
  ),
  rule(
    'rejection',
    0.6,
    'disap dishe news outco answe respo resul updat hoped',
    /\b(?:disappoint\w*|disheartening|not the (?:news|outcome|answer|response|result|update)|hoped for)\b/,
  ),
  rule('rejection', 1, 'disco', /\b(?:do not|not be|let this)\b.{0,30}?\bdiscourag/),
  rule(
    'rejection',
    2.4,
    'past beyon above too over overq',
    /\b(?:think|feel|reckon|fear|felt|thought|worried) (?:that )?you (?:are|were|would be) (?:well |far |a bit |rather )?(?:past|beyond|above|too|over-?qualified|wasted|bored)\b/,
  ),
  rule(
    'rejection',
    1.5,
    'try put anoth knock',
    /\btry(?:ing)? (?:us|me) again\b|\bput off (?:trying|applying|by)\b|\bknock (?:on our door )?again\b/,
  ),
  rule('rejection', 2, 'under come', /\bunder your belt\b|\bcome back (?:to us )?when you (?:have|are)\b/),
  rule(
    'rejection',
    2.6,
    'reapp re apply try',
    /\byou (?:may|can|are welcome to|could|are free to) (?:re-?apply|apply again|try again|re-?sit|retake)\b/,
    { unless: /\b(?:if)\b|\?/ },
  ),
  rule('rejection', 1.6, 'mark score', /\b(?:pass|qualifying|required|minimum|cut-?off) (?:mark|score)\b/, {
    unless: /\bif\b|\?/,
  }),
  rule('rejection', 1.6, 'bad', /\bbad news\b/, { unless: /\bno bad news\b/ }),
];
