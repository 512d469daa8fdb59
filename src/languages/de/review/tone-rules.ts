import type { Severity } from '../../../core/review/finding.ts';
import { latin } from '../../../core/review/latin.ts';
import type { ToneFamily, ToneRule } from '../../../core/review/tone-rule.ts';
import { once } from '../../../core/review/tone-rule.ts';

const rule = (family: ToneFamily, severity: Severity, marks: ToneRule['marks'], source: string): ToneRule => ({
  family,
  severity,
  marks,
  pattern: once(() => latin(source, 'giu')),
});

/** A word has no letter before and behind it; `\b` knows no umlauts. */
const word = (source: string): string => String.raw`(?<!\p{L})(?:${source})(?!\p{L})`;

export const toneRules: readonly ToneRule[] = [
  rule(
    'pressure',
    'warn',
    'sentence',
    word(
      String.raw`ich (?:erwarte|verlange|fordere|brauche|benötige)[^.?!\n]{0,60}(?:Antwort|Entscheidung|Rückmeldung|Nachricht|Bescheid)`,
    ),
  ),
  rule(
    'pressure',
    'warn',
    'sentence',
    word(
      String.raw`(?:antworten|melden|entscheiden|sagen|geben|rufen) Sie[^.?!\n]{0,60}(?:sofort|umgehend|unverzüglich|schnellstmöglich|so schnell wie möglich|spätestens|heute noch|bis (?:morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag|\d))`,
    ),
  ),
  rule(
    'pressure',
    'warn',
    'sentence',
    word(
      '(?:die Zeit drängt|es ist (?:sehr |äußerst )?dringend|ich kann nicht (?:länger|ewig|mehr) warten|wie lange (?:soll|muss) ich(?: denn)? noch|warum dauert (?:das|es) so lange|ich muss (?:jetzt |endlich |dringend )?(?:wissen|eine Antwort))',
    ),
  ),
  rule('pressure', 'warn', 'words', word('(?:schnellstmöglich|umgehend|unverzüglich|asap|zeitnahest)')),
  rule(
    'presumption',
    'warn',
    'sentence',
    word(
      String.raw`(?:ich gehe davon aus, dass (?:ich|Sie mich|Sie mir)[^.?!\n]{0,40}(?:bekomme|habe|nehmen|einstellen|anfange|zusagen)|wann (?:kann|darf|soll) ich anfangen|ich bin (?:zweifellos|offensichtlich|sicher|eindeutig|klar)?\s?(?:der|die) (?:beste|richtige|ideale|perfekte|einzige)|Sie werden es nicht bereuen|mein(?:e|en|em)? (?:künftige|zukünftige)[rnms]? (?:Team|Kolleg|Arbeitgeber|Büro))\p{L}*`,
    ),
  ),
  rule(
    'presumption',
    'hint',
    'words',
    word('(?:im Voraus (?:vielen |besten |herzlichen )?Dank|(?:vielen |besten |herzlichen )?Dank im Voraus)'),
  ),
  rule(
    'guilt',
    'warn',
    'sentence',
    word(
      String.raw`(?:Sie (?:haben|hatten) (?:mir )?versprochen|Sie schulden mir|das (?:ist das )?Mindeste|ich (?:bin|war) (?:sehr |tief |wirklich |schwer )?enttäuscht (?:von|über|dass)|ich habe (?:wegen|für) (?:Sie|Ihnen|dieser?)[^.?!\n]{0,40}(?:abgelehnt|abgesagt|verzichtet)|Sie lassen mich (?:warten|hängen)|nach allem, was ich (?:für Sie )?getan)`,
    ),
  ),
  rule(
    'ultimatum',
    'warn',
    'sentence',
    word(
      String.raw`(?:wenn|falls|sollte) (?:ich|Sie)[^.?!\n]{0,60}(?:nicht|nichts|keine)[^.?!\n]{0,60}(?:nehme|werde|muss|müsste|ziehe|sehe) ich|(?:sonst|andernfalls|ansonsten) (?:nehme|werde|muss|ziehe|sehe) ich|das ist (?:mein letztes|meine letzte)|letzte Chance|jetzt oder nie`,
    ),
  ),
  rule(
    'competing-offers',
    'warn',
    'sentence',
    word(
      String.raw`(?:andere|weitere|bessere|mehrere|zwei|drei) (?:Angebote?|Firmen|Unternehmen|Arbeitgeber)[^.?!\n]{0,80}(?:also|beeilen|entscheiden Sie|wenn Sie mich|reißen sich|warten auf mich|mehr (?:Geld|Gehalt)|überbieten|mithalten)`,
    ),
  ),
  rule(
    'over-apology',
    'warn',
    'sentence',
    word(
      String.raw`(?:entschuldigen Sie|verzeihen Sie|es tut mir (?:so |sehr |furchtbar |schrecklich )?leid|(?:bitte )?entschuldigung|sorry)[^.?!\n]{0,30}(?:störe|Störung|belästige|nerve|noch einmal schreibe|Ihre (?:kostbare |wertvolle )?Zeit|lästig|zur Last)`,
    ),
  ),
  rule(
    'over-apology',
    'warn',
    'sentence',
    word(
      '(?:ich weiß|sicher|bestimmt),? (?:dass )?(?:ich|Sie) (?:nerve|Ihnen lästig|haben (?:sicher |bestimmt )?(?:Wichtigeres|Besseres))',
    ),
  ),
  rule(
    'begging',
    'warn',
    'sentence',
    word(
      '(?:ich (?:flehe|bettle|bitte Sie inständig)|ich brauche (?:diese[nr]?|die|den) (?:Job|Stelle|Arbeit|Chance)|bitte,? bitte|geben Sie mir (?:bitte )?(?:eine|diese|noch eine) Chance|ich (?:würde|mache|tue) alles|ich bin verzweifelt|meine (?:letzte|einzige) (?:Chance|Hoffnung)|auch (?:umsonst|ohne (?:Lohn|Gehalt|Bezahlung)))',
    ),
  ),
  rule(
    'flattery',
    'warn',
    'sentence',
    word(
      String.raw`(?:Sie sind (?:die|der|einfach|wirklich|absolut|so) (?:\p{L}+ )?(?:beste|großartig|genial|fantastisch|unglaublich|wunderbar)\p{L}*|(?:das|der|die) (?:beste|großartigste|tollste|schönste) (?:Gespräch|Firma|Unternehmen|Person|Mensch)[^.?!\n]{0,30}(?:je|jemals|meines Lebens))`,
    ),
  ),
  rule(
    'complaint',
    'warn',
    'sentence',
    word(
      '(?:unprofessionell|unverschämt|respektlos|unhöflich|inakzeptabel|eine (?:Frechheit|Zumutung|Unverschämtheit|Schande)|ein Armutszeugnis|Zeitverschwendung|(?:meine|viel) Zeit (?:gestohlen|verschwendet)|niemand (?:meldet|antwortet|hat sich gemeldet|hält es für nötig)|nicht für nötig (?:halten|hält|gehalten))(?:e[srnm]?)?',
    ),
  ),
  rule(
    'argument',
    'warn',
    'sentence',
    word(
      String.raw`(?:(?:Sie machen|das ist) (?:einen|ein) (?:großen |großer |schweren |schwerer )?Fehler|(?:überdenken|prüfen) Sie (?:bitte )?(?:Ihre|die) Entscheidung|ich (?:kann|verstehe|akzeptiere)[^.?!\n]{0,20}(?:nicht|kein)[^.?!\n]{0,30}(?:warum|wieso|weshalb|Entscheidung)|Sie werden (?:es |das )?(?:noch )?bereuen|Ihr(?:e)? (?:Pech|Verlust)|ich verlange eine (?:Erklärung|Begründung)|besser (?:qualifiziert|geeignet) als)`,
    ),
  ),
  rule(
    'sarcasm',
    'warn',
    'sentence',
    word(
      String.raw`(?:(?:vielen |herzlichen )?Dank für (?:nichts|Ihr(?:e)? (?:Schweigen|Ignoranz))|wie (?:nett|freundlich|großzügig) von Ihnen|dass Sie sich (?:doch noch|endlich|tatsächlich)|welch(?:e)? (?:eine )?Überraschung|offenbar (?:bin ich|ist (?:Ihnen|eine Antwort))|Sie sind (?:sicher|bestimmt) (?:viel )?zu (?:beschäftigt|wichtig)|viel (?:Glück|Erfolg) (?:noch )?mit (?:Ihrem|dem|Ihrer) (?:perfekten|Wunsch))\p{L}*`,
    ),
  ),
  rule(
    'bitterness',
    'warn',
    'words',
    String.raw`(?<=(?:^|[.!?\n])\s*)(?:wie (?:bereits|schon|oben) (?:gesagt|erwähnt|geschrieben|mehrfach \p{L}+),?\s?|zum (?:zweiten|dritten|vierten|wiederholten|letzten) Mal,?\s?|ehrlich gesagt,?\s?)`,
  ),
  rule(
    'bitterness',
    'warn',
    'sentence',
    word(
      '(?:ich (?:habe|hatte) (?:Ihnen |Sie )?(?:nun |jetzt |schon |bereits |mehrfach )*(?:dreimal|zweimal|mehrmals|mehrfach|x-mal|vier Mal|drei Mal)|immer noch (?:nichts|keine|nicht)|warum (?:antworten|melden|haben) Sie|ich (?:bin|werde) (?:langsam |allmählich |ziemlich |sehr )?(?:verärgert|sauer|wütend|genervt|frustriert|ungeduldig)|(?:meine )?Geduld (?:ist|geht)|es reicht(?: mir)?|was fällt Ihnen ein|haben Sie (?:meine (?:E-Mails?|Nachrichten?) )?überhaupt)',
    ),
  ),
  rule(
    'bitterness',
    'warn',
    'sentence',
    word(
      '(?:Idioten?|Schwachsinn|Lügner|gelogen|verdammt|Mist|Scheiß\\p{L}*|lächerlich|unfähig\\p{L}*|schämen Sie sich)',
    ),
  ),
  rule('exclamation', 'warn', 'words', '!{2,}'),
  rule('exclamation', 'warn', 'words', String.raw`\?!+|!+\?+`),
];
