import { latin } from '../../../core/review/latin.ts';
import { type PrivateThesaurus, thing } from '../../../core/review/private-thesaurus.ts';
import { around, times } from './private-around.ts';
import { events, things } from './private-firm.ts';
import { guess } from './private-guess.ts';
import { health } from './private-health.ts';
import { hints } from './private-hints.ts';
import { dismissals, families, laws, money, pay, processes } from './private-life.ts';
import { aid, allowed, asked, available, painful, purpose, troubled, untroubled } from './private-purposes.ts';
import { numerals, sums } from './sums.ts';

/** People of a family, each in all the words for them. */
const kin = [
  'mutter|mama|mutti',
  'vater|papa',
  'eltern|mutter|vater',
  'mann|frau|ehemann|ehefrau|partner(?:in)?|verlobte[rn]?|freund(?:in)?|ex(?:-?\\p{L}+)?',
  'kind(?:er|ern)?|sohn|tochter|baby|kleine[rn]?|zwillinge|jungs|mädchen',
  'bruder|brüder|schwester(?:n)?|geschwister',
  'oma|opa|großmutter|großvater|großeltern',
];

const WORK_NOUN =
  '(?:stationen?|klinik(?:en)?|patient\\p{L}*|ambulanz|abteilung|beratung\\p{L}*|prävention|gruppe|team|projekt\\p{L}*|studie\\p{L}*|forschung|fälle|recht|akten|software|kurs\\p{L}*|schulung\\p{L}*|modul\\p{L}*|weiterbildung|zertifikat|vertretung|verfahren)';

/** German words by which the private facts of notes are known again. */
export const privateThesaurus: PrivateThesaurus = {
  ideas: [...health, ...families, ...money, ...pay, ...processes, ...dismissals, ...laws, ...hints],
  events,
  things,
  ownBefore:
    /(?:^|[^\p{L}])(?:mein(?:e|en|em|er|es)?|unser(?:e|en|em|er|es)?|ich|wir|mich|mir|habe ich|bin ich|war ich|nehme ich)(?: bin| war| habe| hatte| hab| wurde| werde| nehme| leide| litt| lebe| komme| seit| wegen| nach| durch| an| unter| mit| in| im| auf| von| der| die| das| den| dem| ein| eine| einen| einem| einer| eigene[nrms]?| sehr| auch| noch| gerade| derzeit| völlig| ganz| lange| immer| wieder| jetzt| nun| leider| schwere[nrms]?| leichte[nrms]?| chronische[nrms]?| \d+)* ?$/iu,
  workAfter: latin(
    `^(?:-\\p{L}{1,20}|[- ](?:\\p{L}{1,20} )?${WORK_NOUN.replaceAll('\\p{L}*', '\\p{L}{0,15}')})(?!\\p{L})`,
    'iu',
  ),
  ownWork:
    /(?<!\p{L})(?:ich (?:\p{L}{1,20} ){0,3}(?:leitete|führte|betreute|beriet|vertrat|schulte|prüfte|baute|organisierte|begleitete|verkaufte|unterrichtete|entwickelte|schrieb|senkte|steigerte|bearbeitete|arbeitete|verantwortete|betreue|berate|leite|unterrichte|mochte)|(?:ich habe|habe ich|wir haben|haben wir)(?!\p{L})[^.!?\n]{1,120}?(?<!\p{L})(?!(?:verloren|getrennt|geschieden|geliehen|überschuldet|getrunken|gelitten|gekündigt|abbezahlt|begraben|beerdigt|bekommen|erhalten|gehört|erfahren|gestritten|verklagt|gesessen|gelogen|gestohlen|geweint)(?!\p{L}))(?:(?:ge|be|ver|er|ent|zer|über|unter|auf|aus|ein|an|ab|vor|mit|um|durch|nach|zu|bei|her|hin|weiter)\p{L}{2,20}(?:t|en)|\p{L}{2,20}iert)(?!\p{L})|(?:war|bin) ich (?:\p{L}{1,20} ){0,3}(?:verantwortlich|zuständig|tätig)|ich (?:war|bin) (?:\p{L}{1,20} ){0,3}(?:verantwortlich|zuständig|tätig))/iu,
  workWords:
    /(?<!\p{L})(?:patient\p{L}{0,12}|klient\p{L}{0,12}|mandant\p{L}{0,12}|bewohner\p{L}{0,12}|schüler\p{L}{0,12}|kunden|schuldner\p{L}{0,12}|mieter\p{L}{0,12}|menschen mit|station|ambulanz|suchtberatung|schuldnerberatung|schulung|rezepte|datensätze|gehaltsabrechnung|bewerbungsgespräche|prävention)(?!\p{L})/iu,
  self: /(?<!\p{L})(?:ich|mich|mir|mein(?:e|en|em|er|es)?|wir|uns|unser(?:e|en|em|er|es)?)(?!\p{L})/iu,
  other:
    /(?<!\p{L})(?:sie|ihnen|ihr(?:e|en|em|er|es)?|er|ihm|ihn|sein(?:e|en|em|er|es)?|du|dir|dich|dein(?:e|en|em|er|es)?|chef(?:in)?|vorgänger(?:in)?|kolleg\p{L}{0,5})(?!\p{L})/iu,
  firm: /(?<!\p{L})(?:sie|ihnen|ihr(?:e|en|em|er|es)?|euch|eure[nmrs]?|er|die (?:firma|übernahme|fusion|schließung|entlassungen|kündigungen|lage|ablösung|nachfolge|insolvenz|leute|kollegen)|der (?:verkauf|börsengang|stellenabbau|standort|umzug|weggang|abbau)|das (?:unternehmen|team|werk|büro|haus|geld)|vorgänger(?:in)?|wird|werden|schließt|geht|verlässt|falls|dichtgemacht)(?!\p{L})/iu,
  knowing:
    /(?<!\p{L})(?:ich (?:habe gehört|höre|hörte|weiß|ahne|vermute)|wie ich (?:höre|hörte|gehört habe|weiß)|man hört|angeblich|offenbar|wohl|schade|tut mir leid|glückwunsch|gerüchte?|stimmt es|sicher(?:lich)?|bestimmt)(?!\p{L})/iu,
  kin: kin.map((each) => thing(each)),
  adjustment:
    /(?<!\p{L})(?:barrierefrei\p{L}{0,4}|aufzug|fahrstuhl|rampe|mehr zeit|zusätzliche zeit|dolmetscher\p{L}{0,5}|gebärden\p{L}{0,15}|untertitel|pausen?|parkplatz|erdgeschoss|stuhl|vorab|im voraus|schriftlich|per video|anpassung(?:en)?|hilfsmittel|nachteilsausgleich|verschieben|anderen (?:tag|termin)|anderer (?:tag|termin)|blindenhund|assistenzhund)(?!\p{L})/iu,
  confided:
    /(?<!\p{L})(?:(?:streng )?vertraulich\p{L}{0,4}|im vertrauen|unter uns|unter der hand|geheim\p{L}{0,4}|psst|noch nicht (?:öffentlich|offiziell|bekannt)|inoffiziell|off[- ]the[- ]record|rausgerutscht|verplappert|nicht weiter(?:sagen|erzählen)|für sich behalten|darf (?:ich )?nicht wissen|bei(?:m)? (?:kaffee|bier) (?:erzählt|gesagt))(?!\p{L})/iu,
  pay: /[€£$]|\d\s?k(?!\p{L})|(?<!\p{L})(?:euro|gehalt|verdien\p{L}{1,4}|zahlt|zahlen|bietet|bieten|angebot|geboten|brutto|tausend|bonus)(?!\p{L})/iu,
  named:
    /(?:^|[^\p{L}])(?:die|der|den|dem|das|des|eine|einer|ihre|ihrer|ihrem|eure|diese|dieser|wird|werden|worden|falls|wenn|nach|vor|bei|zur|\p{L}{2,20}) $/iu,
  common:
    /^(?:.{1,3}|stelle|arbeit|team|firma|person|leute|woche|wochen|monat|monate|jahr|jahre|tage|zeit|letzt|nächst|gespr|gesprä|termin|sicher|gerne?|neue?|neuen|immer|schon|sagen|sagt|hören|wissen|weiß|möchte|kann|können|sollen|soll|haben|werden|wird|mehr|sehr)$/u,
  noName:
    /^(?:\p{Lu}|HR|CEO|CTO|CFO|PDL|GF|CV|IT|US|USA|EU|KI|UX|QA|ADHS|MS|HIV|Sie|Er|Der|Die|Das|Ich|Wir)$|(?:ung|heit|keit|schaft|tion|tät|leiter|leitung|chef|chefin|kunde|gehalt|angebot|runde|firma|geld|team|stelle|job)$/iu,
  numerals,
  guess,
  times,
  around,
  available,
  untroubled,
  asked,
  allowed,
  aid,
  purpose,
  painful,
  troubled,
  sums,
};
