import type { ToneFamily } from '../../../../core/review/tone-rule.ts';
import { asksTwice, toDo } from './asking.ts';
import { calmer, tidied } from './phrases.ts';

/** What a pattern found, by the names of its groups; a group that is not there is empty. */
type Found = (group: string) => string;

/** One way to say a sentence better; without families it is tried in all. */
interface Way {
  readonly pattern: RegExp;
  readonly make: (found: Found) => readonly string[];
  readonly families: readonly ToneFamily[];
}

const way = (source: string, make: Way['make'], ...families: ToneFamily[]): Way => ({
  pattern: new RegExp(`^(?:${source})$`, 'iu'),
  make,
  families,
});

const given =
  '(?:Antwort|Entscheidung|Rückmeldung|Nachricht|Bescheid|Termin|Vertrag|Vertragsentwurf|Zusage|Auskunft|Erklärung|Begründung|Bestätigung|Startdatum|Unterlagen|Angebot|Feedback|Klarheit|Gewissheit)';
const clause = '(?:ob|wann|wie|wo|was|welche[rnms]?|warum|wer|bis wann|dass) .{3,}';
const knowing = (what: string): string[] => [
  `Könnten Sie mir sagen, ${calmer(what)}?`,
  `Es würde mir helfen zu wissen, ${calmer(what)}.`,
];
const having = (thing: string, tail: string): string[] =>
  /,/.test(tail) ? [] : [`Könnten Sie mir ${tidied(`${calmer(tail)} ${calmer(thing)}`)} geben?`];

const strongly =
  '(?:(?:jetzt|endlich|dringend|sofort|unbedingt|umgehend|wirklich|nun|von Ihnen|daher|deshalb|also|bitte) )*';
const amount =
  '(?:(?:mindestens|wenigstens|nicht weniger als|rund|etwa|über) )?(?:[\\d.,]+ ?(?:€|Euro|EUR|CHF|Franken|Tsd\\.?|k)(?: (?:brutto|netto|im Jahr|im Monat|pro Jahr|pro Stunde|die Stunde))*)';
const other =
  /(?<!\p{L})(?:nehme|unterschreibe|akzeptiere) ich (?:das|ein|mein) (?:andere[s]?|zweite[s]?) Angebot(?<from> (?:von|bei|der|des) [^,;]{2,40}?)?(?: an)?$/iu;

function byThen(when: string, threat: string): string[] {
  const asks = `Könnten Sie mir ${tidied(`${calmer(when)} Bescheid geben`)}?`;
  const match = other.exec(tidied(threat));
  return match === null ? [asks] : [`Ich habe ein anderes Angebot${match.groups?.from ?? ''}. ${asks}`, asks];
}

/** The narrower stand first. */
const ways: readonly Way[] = [
  way(
    `(?:.{0,120}? )?(?:und )?(?:ich )?(?:erwarte|erbitte|verlange|fordere)(?: ich)?(?: nun| jetzt| daher| gerne?| hiermit)*(?<when> (?:noch )?(?:heute|morgen|bis .{3,30}?|diese Woche|umgehend|sofort))? (?<thing>(?:Ihre[nrm]?|eine[nr]?|die|den|das) (?:\\p{L}+ )?${given})`,
    (found) =>
      having(
        found('thing').replace(/ (?:sofortige|umgehende|schnelle|rasche|klare|verbindliche)n?(?= )/iu, ''),
        found('when'),
      ),
    'pressure',
    'ultimatum',
    'instruction',
    'argument',
  ),
  way(
    `(?:sollte|sollten|falls|wenn) (?:mir |ich |bis .{3,30}? )*(?<thing>(?:eine|Ihre) (?:Antwort|Rückmeldung|Entscheidung)|keine (?:Antwort|Rückmeldung|Entscheidung))(?<when> bis [^,]{3,30}?)?[^,]{0,60}, .*`,
    (found) => having(found('thing').replace(/^keine/i, 'eine'), found('when')),
    'ultimatum',
    'pressure',
  ),
  way(
    `wer mich (?:will|haben will|möchte),? (?:der |die )?muss sich (?<when>bis [^,]{3,30}?) melden,? .*`,
    (found) => [`Könnten Sie sich ${calmer(found('when'))} melden?`],
    'ultimatum',
    'competing-offers',
    'pressure',
  ),
  way(
    `(?:oh \\p{L}+,? )?(?:(?:es )?tut mir (?:(?:wirklich|so|sehr|furchtbar|schrecklich|unendlich|echt|total|unfassbar) )*leid|sorry|(?:ich )?(?:möchte|muss) mich (?:(?:tausendmal|nochmals|vielmals|sehr|aufrichtig) )*entschuldigen|ich entschuldige mich(?: (?:tausendmal|nochmals|vielmals))*)(?: nochmal| noch mal)? (?<what>(?:für|wegen) (?:meine[nrm]?|den|die|das|der|dem|diese[nrm]?) [^,;]{3,60}?)(?:[,;]| und (?:ich|es|für|wegen|sorry|dass)(?!\\p{L})).*`,
    (found) =>
      /(?:störung|mail|nachfrage|rückfrage|umtriebe|umstände|belästigung|nachricht|bitte)(?!\p{L})/iu.test(
        found('what'),
      )
        ? []
        : [
            `Bitte entschuldigen Sie ${found('what')
              .replace(/^(?:für|wegen) /i, '')
              .replace(/^meiner /, 'meine ')
              .replace(/^dem /, 'das ')}.`,
          ].filter(() => /^für (?:meine|den|die|das|diesen?) |^wegen meiner /i.test(found('what'))),
    'over-apology',
  ),
  way(
    `(?<what>ich kann (?:am|um|ab|vor|nach|im) [^,;]{3,50}? nicht(?: kommen)?),? (?:weil|da|denn|wegen|ich) .*`,
    (found) => [
      `${found('what')}.`,
      `${found('what').replace(/ nicht(?= kommen|$)/, ' aus persönlichen Gründen nicht')}.`,
    ],
    'oversharing',
  ),
  way(
    `(?:mein|meine) (?:Untergrenze|Minimum|Schmerzgrenze|Mindestgehalt|Vorstellung)(?: liegt| ist| sind)?(?: bei)? (?<what>${amount}).*`,
    (found) => [`Ich hoffe auf mindestens ${found('what')}.`],
    'haggling',
  ),
  way(
    `(?:wenn|falls|sollte) ich (?<when>(?:bis|vor) .{2,40}? )?(?:von Ihnen )?(?:nichts|keine (?:Antwort|Rückmeldung|Nachricht|Zusage)|nicht)(?: mehr)?(?: von Ihnen)?(?: höre| gehört habe| habe| bekomme| erhalte| hören| bekommen| erhalten)(?: sollte)?, (?:dann |so )?(?<threat>.*)`,
    (found) => (found('when') === '' ? [] : byThen(found('when'), found('threat'))),
  ),
  way(
    `(?:wenn|falls) Sie (?:sich )?(?<when>(?:bis|vor) .{2,40}? )?(?:nicht|keine Entscheidung|sich nicht)(?: .{2,30}?)? (?:melden|antworten|entscheiden|treffen|reagieren|zusagen), .*`,
    (found) => (found('when') === '' ? [] : byThen(found('when'), '')),
  ),
  way(
    `ich ${strongly}(?:brauche|erwarte|verlange|benötige|fordere|will|möchte)(?: von Ihnen)? ${strongly}(?<thing>(?:(?:eine?n?|Ihre?n?|die|den|das) )?(?:\\p{L}+ )?${given})(?<tail>(?: (?:bis|vor|zu|zum|zur|von|noch|heute|morgen|über|auf|diese|innerhalb|in)(?!\\p{L}) ?.*)?)`,
    (found) =>
      /(?<!\p{L})(?:sofortige|umgehende|schnelle|rasche|klare|verbindliche)/iu.test(found('thing'))
        ? having(
            found('thing').replace(/ (?:sofortige|umgehende|schnelle|rasche|klare|verbindliche)n?(?= )/iu, ''),
            found('tail'),
          )
        : having(found('thing'), found('tail')),
  ),
  way(`ich ${strongly}(?:muss|will|möchte|brauche zu) ${strongly}wissen, (?<what>${clause})`, (found) =>
    knowing(found('what')),
  ),
  way(
    `(?:Sie haben|niemand hat|es hat niemand|man hat|keiner hat)(?: mir| es)? ?(?:bis heute |immer noch |noch immer |noch |bisher |auch |mir |für nötig gehalten, )*(?:nicht |nie |nichts |kein Wort |gar nicht )?(?:gesagt|mitgeteilt|verraten|erklärt|beantwortet), (?<what>${clause})`,
    (found) => knowing(found('what')),
  ),
  way(
    `ich (?:weiß|habe) (?:immer noch |noch immer |bis heute |noch |nach wie vor )*(?:nicht|keine Ahnung), (?<what>${clause})`,
    (found) => knowing(found('what')),
  ),
  way(
    `(?:warum|wieso|weshalb) haben Sie (?:(?:immer noch|noch immer|bis heute|noch|mir) )*(?:auf )?(?<what>(?:meine?[nr]?) .{3,60}?) (?:immer noch |noch immer |noch )?(?:nicht|nie) (?:beantwortet|geantwortet|gelesen|reagiert|angesehen)`,
    (found) => [`Konnten Sie ${calmer(found('what')).replace(/^meiner /, 'meine ')} schon lesen?`],
  ),
  way(
    `(?:niemand|keiner|Sie) (?:hat|haben) (?:(?:immer noch|noch immer|bis heute|bisher|noch|mir) )*(?:auf )?(?<what>meine .{3,60}?) (?:bisher |noch )?(?:nicht )?(?:beantwortet|geantwortet|reagiert)`,
    (found) => [`Konnten Sie ${calmer(found('what'))} schon lesen?`],
  ),
  way(
    `wann (?:kann|darf|soll|werde) ich(?: denn| endlich| bei Ihnen)* (?<what>anfangen|beginnen|unterschreiben|starten)(?<tail>.*)`,
    (found) => [`Falls es zu einem Angebot kommt: Wann könnte ich ${tidied(`${found('what')} ${found('tail')}`)}?`],
    'presumption',
    'pressure',
  ),
  way(
    `wann (?:fange|fang|beginne|starte|beginn)(?: ich)?(?: denn| endlich| eigentlich)*(?: ich)?(?: an)?`,
    () => ['Falls es zu einem Angebot kommt: Wann könnte ich anfangen?'],
    'presumption',
    'pressure',
  ),
  way(
    `(?<ask>wann|welche[rsnm]? \\p{L}+) (?:bekomme?|kriege?|erhalte) ich(?: denn| eigentlich)*(?<what> (?:den|die|das|meinen|meine|mein) \\p{L}+)?`,
    (found) =>
      /(?:antwort|bescheid|rückmeldung|entscheidung|nachricht)$/iu.test(found('what')) ||
      (/^wann$/i.test(found('ask')) && found('what') === '')
        ? []
        : [
            `Falls es zu einem Angebot kommt: ${found('ask').slice(0, 1).toUpperCase()}${found('ask').slice(1)} bekäme ich${found('what') === '' ? '' : ` ${found('what')}`}?`,
          ],
    'presumption',
  ),
  way(
    `wann (?<verb>werden|wollen|können) Sie (?:(?:mir|sich|denn|endlich|nun|mal|eigentlich) )*(?<what>.{3,})`,
    (found) => [
      `Darf ich fragen, wann Sie ${calmer(found('what'))} ${found('verb').toLowerCase() === 'können' ? 'können' : 'werden'}?`,
    ],
    'pressure',
    'bitterness',
    'guilt',
    'passive-aggression',
    'sarcasm',
    'complaint',
    'instruction',
  ),
  way(`(?:wie lange (?:dauert|soll|muss|wird) .*|warum dauert (?:das|es) so lange)`, () => [
    'Darf ich fragen, wie lange es voraussichtlich dauert?',
  ]),
  way(
    `ich (?:gehe (?:fest )?davon aus|bin (?:mir )?(?:ganz |absolut )?sicher|nehme an|setze voraus), dass (?<what>.*)`,
    (found) => [`Ich hoffe, dass ${found('what')}.`],
    'presumption',
  ),
  way(
    `ich bin (?:zweifellos |offensichtlich |sicher |eindeutig |klar )?(?:der|die) (?:beste|richtige|ideale|perfekte|einzige) (?<who>Kandidat(?:in)?|Bewerber(?:in)?|Besetzung|Wahl|Mann|Frau|Person)(?<tail>.*)`,
    (found) =>
      [
        `Ich glaube, dass ich gut ${
          found('tail') === ''
            ? 'zu dieser Stelle'
            : found('tail')
                .replace(/^für die /, 'zur ')
                .replace(/^für das /, 'zum ')
                .replace(/^für /, 'zu ')
        } passen könnte.`,
      ].filter((each) => /zu dieser Stelle|zur |zum /.test(each)),
    'presumption',
    'argument',
  ),
  way(
    `ich (?:brauche|will|muss) (?:wirklich |unbedingt |dringend )*(?<what>(?:diese|die|den|diesen) (?:\\p{L}+ )?(?:Job|Stelle|Arbeit|Chance|Ausbildung|Praktikumsplatz|Ausbildungsplatz))(?: (?:wirklich|unbedingt|dringend|so sehr|haben))*`,
    (found) => [`Ich hätte ${found('what')} sehr gern.`],
    'begging',
    'oversharing',
    'pressure',
  ),
  way(
    `(?:bitte,? )*geben Sie mir (?:bitte |doch |nur )*(?<what>(?:eine|diese|noch eine) (?:einzige |letzte )?Chance)`,
    () => ['Über eine Chance würde ich mich freuen.'],
    'begging',
    'pressure',
  ),
  way(
    `(?:und |also |aber )?Sie (?:haben|hatten) mir (?:doch |fest |ausdrücklich )*(?<what>(?:eine|einen|den|die|das) [^,;]{3,60}?) versprochen(?:,? (?:aber|und|doch) .*)?`,
    (found) => [`Sie hatten ${calmer(found('what'))} erwähnt; darf ich fragen, wie es steht?`],
    'guilt',
    'bitterness',
    'complaint',
    'passive-aggression',
    'pressure',
  ),
  way(
    `ich (?:will|brauche|verlange|erwarte|fordere|möchte) (?<what>${amount})(?:,? (?:sonst|oder|weniger|und keinen).*)?`,
    (found) => [`Ich hoffe auf ${found('what')}.`],
    'haggling',
    'pressure',
    'competing-offers',
    'ultimatum',
    'presumption',
  ),
  way(
    `unter (?<what>${amount}) .{3,60}`,
    (found) => [`Ich hoffe auf mindestens ${found('what')}.`],
    'haggling',
    'ultimatum',
    'competing-offers',
  ),
  way(
    `ich habe (?<what>(?:noch )?(?:ein|zwei|drei|mehrere|andere|weitere) (?:andere |weitere |bessere )?Angebote?)(?: (?:auf dem Tisch|vorliegen))?, (?:also|deshalb|daher) .*`,
    (found) => [`Ich habe ${found('what').replace(/ bessere /, ' andere ')}, und das wollte ich Ihnen sagen.`],
    'competing-offers',
    'pressure',
    'haggling',
  ),
  way(
    `(?:(?:es ist|das ist) (?:das )?mindeste, dass Sie|Sie (?:müssen|sollten|könnten|können|hätten zu)) (?:wenigstens |endlich |bitte |jetzt |doch |ja |mal |zumindest )*(?<what>.{4,}?)(?<verb>melden|antworten|sagen|geben|entscheiden|bestätigen|klären|schicken|senden|mitteilen|anrufen|prüfen|lesen|erklären|zurückrufen)`,
    (found) => [`Könnten Sie ${tidied(`${calmer(found('what'))} ${found('verb').toLowerCase()}`)}?`],
    'pressure',
    'instruction',
    'guilt',
    'passive-aggression',
    'complaint',
    'bitterness',
  ),
  way(
    `(?:bitte |also |dann |und )*(?<verb>\\p{L}+(?:en|ern|eln)) Sie (?<rest>.{3,})`,
    (found) => asksTwice(found('verb'), found('rest')),
    'pressure',
    'instruction',
    'ultimatum',
    'guilt',
    'complaint',
    'bitterness',
    'passive-aggression',
    'competing-offers',
  ),
  way(
    `(?:hiermit )?(?:ich )?(?:ersuche|bitte|fordere|darf|muss|möchte)(?: ich)? Sie (?:hiermit |daher |nochmals |dringend |höflich )*(?:auf|auffordern|bitten|ersuchen)?, (?<what>.{8,})`,
    (found) => toDo(found('what')),
    'pressure',
    'instruction',
    'ultimatum',
    'argument',
  ),
  way(
    `(?:.{0,80}?[,;] )?(?:ich bitte|bitte ich)(?: Sie)?(?: daher| nun| hiermit| dringend| nochmals)* um (?:eine |Ihre |die |umgehende |schnelle |rasche |unverzügliche )*(?<thing>Antwort|Rückmeldung|Entscheidung|Aussage|Nachricht|Auskunft|Rückruf|Bescheid|Stellungnahme|Begründung)(?<when>(?: noch| bis| heute| morgen| im| diese| am)[^,;]{0,40}?)?(?:[,;] .*)?`,
    (found) => [
      `Ich würde mich ${/^(?:Rückruf|Bescheid)$/.test(found('thing')) ? 'über einen' : 'über eine'} ${found('thing')}${found('when') === '' ? '' : ` ${calmer(found('when'))}`} freuen.`,
    ],
    'pressure',
    'ultimatum',
    'instruction',
  ),
];

/** What the ways of this family make of a body, the earlier way first. */
export function madeBy(body: string, family: ToneFamily): string[] {
  return ways.flatMap(({ families, pattern, make }) => {
    if (families.length > 0 && !families.includes(family)) return [];
    const match = pattern.exec(body);
    return match === null ? [] : make((group) => match.groups?.[group]?.trim() ?? '');
  });
}
