import { rowsOf } from './row.ts';

/** Apologies for writing at all. */
export const overApology = rowsOf('over-apology', [
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:i(?:'m| am)? )?(?:(?:so|very|really|terribly|truly|extremely|deeply|sincerely|again|once (?:again|more)) )*(?:sorry|apolog(?:ise|ize|ies)) (?:again )?(?:for|to|that i(?:'m| am)|if i(?:'m| am)) (?:keep )?(?:both(?:er|ering)|disturb(?:ing)?|annoy(?:ing)?|trouble|troubling|writing|pester(?:ing)?|nag(?:ging)?|be(?:ing)? a (?:pain|nuisance|bother|burden)|tak(?:e|ing) (?:up )?(?:so much of )?your (?:time|valuable time|precious time)|emailing|e-mailing|calling|asking|the (?:bother|disturbance|many|long))\b`,
  ],
  [
    1,
    'warn',
    'sentence',
    String.raw`\bi (?:know|realise|realize|hope) (?:that )?(?:i(?:'m| am) (?:not )?(?:being )?(?:(?:a|such a) (?:pain|nuisance|bother|burden|pest)|annoying|bothering|disturbing|pestering|too pushy|pushy)|you (?:must|are|have|don't have) (?:be )?(?:far |much |way )?(?:too (?:busy|important)|(?:much )?better things|time for (?:me|someone like me)|sick of me|tired of me))\b`,
  ],
  [1, 'hint', 'words', String.raw`\b(?:please (?:forgive|excuse|pardon) (?:me|my)|i beg your pardon|forgive me for)\b`],
  [
    2,
    'warn',
    'sentence',
    String.raw`\b(?:sorry,? ){2,}|\bi know (?:that )?i (?:keep|am always|'m always)\b|\bi(?:'m| am| feel) (?:so |really |very )?(?:terrible|awful|bad|guilty|ashamed|embarrassed|mortified) (?:for|about|to|that|asking|writing)\b|\b(?:such|being|be|become|becoming) a (?:pest|nuisance|pain|bother|burden|stalker)\b|\bi hate to (?:bother|ask|be|disturb|keep)\b|\bi (?:promise|swear) (?:this is|it's) the last\b|\bi(?:'m| am) sorry for (?:existing|being|everything|yet another|another|this (?:long|second|third))\b|\bapologies,? (?:again|once more)\b|\bi (?:cannot|can't) apologi[sz]e enough\b|\ba thousand apologies\b`,
  ],
  [
    3,
    'warn',
    'sentence',
    String.raw`\b(?:sorry|apologi[sz]e|apologies|forgive me)\b[^.?!\n]{0,40}\b(?:annoying|a nuisance|a pest|a pain|pushy|needy|a bother|bothering|so (?:long|many|much)|yet again|once more|so often|again and again|your time|hate)\b|\bi know (?:that )?(?:you hate|you(?:'re| are) (?:sick|tired|busy|annoyed)|i(?:'m| am) (?:too|being))\b|\b(?:please )?(?:do not|don't) (?:hate|be (?:angry|mad|annoyed|cross)) (?:me|with me|at me)\b|\bi should not (?:write|bother|ask)\b`,
  ],
  [
    4,
    'warn',
    'words',
    String.raw`,?\s?\bif (?:it's|it is|that's|that is) not too much (?:trouble|of a bother|bother|work)\b,?`,
  ],
]);
