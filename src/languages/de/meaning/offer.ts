import type { OfferWords } from '../../../core/understand/meaning-rule.ts';
import { rule } from '../../../core/understand/meaning-rule.ts';

/** How an offer is made in German. */
export const offer = [
  rule(
    'offer',
    4.2,
    'fuer sie dich',
    /\b(?:uns|haben sich|hat sich|team hat sich)\b.{0,40}\bfuer (?:sie|dich) entschieden\b|\bentscheidung\b.{0,30}\bauf (?:sie|dich) gefallen\b/,
    { unless: /\bnicht fuer|\b(?:falls|wenn|ob)\b/ },
  ),
  rule('offer', 4, 'sagt sagen', /\bsag(?:t|en) (?:ihnen|dir) (?:\w+ ){0,4}?zu\b/, {
    unless: /\b(?:nicht|falls|ob)\b/,
  }),
  rule(
    'offer',
    4,
    'bekom krieg erhal',
    /\b(?:sie|du) (?:bekommen|bekommst|kriegst|erhalten|erhaeltst) (?:die stelle|den job|den zuschlag|die zusage)\b/,
    {
      unless: /\b(?:nicht|falls|wenn sie|ob)\b/,
    },
  ),
  rule(
    'offer',
    4,
    'macht mache unter',
    /\b(?:macht|machen|mache|unterbreitet|unterbreiten) (?:ihnen|dir) (?:\w+ ){0,3}?(?:angebot|offerte)\b/,
    { unless: /\b(?:noch|haette|bevor|koennten?|nicht|kein)\b/ },
  ),
  rule(
    'offer',
    3.8,
    'biete biete',
    /\bbieten? (?:wir |ich )?(?:ihnen|dir) (?:\w+ ){0,3}?(?:\w*platz|anstellung|stelle|vertrag)\b/,
    {
      unless: /\b(?:noch|haette|bevor|koennten?|nicht|kein)\b/,
    },
  ),
  rule('offer', 3.8, 'beabs einzu', /\bbeabsichtigen?\b.{0,60}\b(?:einzustellen|anzustellen|anzubieten)\b/),
  rule(
    'offer',
    4,
    'anbie anzub angeb',
    /\b(?:stelle|position|rolle|job|vertrag|angebot|festanstellung)\b.{0,60}\b(?:anbieten|anzubieten|unterbreiten|zu unterbreiten|(?:zu )?machen)\b|\bbieten wir ihnen (?:die|eine) (?:stelle|position|festanstellung)\b/,
    {
      unless: /\b(?:falls|wenn|haetten|haette|noch|gehofft|eigentlich|urspruenglich|wuerden gern\w* wissen|ob)\b/,
    },
  ),
  rule(
    'offer',
    3.4,
    'vertr',
    /\bvertrag\b.{0,50}\b(?:schicke\w*|unterwegs|unterschr\w*|unterzeichn\w*|geht (?:ihnen|dir)|zukommen)\b/,
    { unless: /\b(?:falls|wenn|sobald|nicht|kein|bisherig\w*|alte\w*)\b/ },
  ),
  rule(
    'offer',
    3.8,
    'moech wolle wuens',
    /\b(?:moechten|wollen|wuenschen uns),? dass (?:sie|du)\b.{0,60}\b(?:anfang\w*|anfaeng\w*|beginn\w*|start\w*|bei uns arbeite\w*|zu uns komm\w*)\b/,
    { unless: /\bnicht\b/ },
  ),
  rule(
    'offer',
    4,
    'biete unter',
    /\b(?:bieten wir (?:ihnen|dir)|wir bieten (?:ihnen|dir))\b.{0,40}\b(?:stelle|position|rolle|festanstellung|vertrag|job)\b|\bunterbreite\w*\b.{0,40}\b(?:angebot|offerte|vertrag)\b/,
    { unless: /\b(?:termin|falls|wenn|nicht|haetten)\b/ },
  ),
  rule(
    'offer',
    3.9,
    'angeb vertr offer',
    /\b(?:angebot|vertrag|\w*offerte)\b.{0,40}\b(?:annehmen|anzunehmen|annimmst)\b/,
    {
      unless: /\b(?:nicht annehmen|anderes angebot)\b/,
    },
  ),
  rule(
    'offer',
    3.8,
    'ihrer deine einst anste ihre',
    /\b(?:ihrer|deiner) (?:einstellung|anstellung)\b.{0,30}\bzugestimmt\b|\b(?:ihre|deine) (?:einstellung|anstellung)\b.{0,30}\b(?:beschlossen|genehmigt|bewilligt)\b/,
    { unless: /\b(?:noch|nicht)\b/ },
  ),
  rule(
    'offer',
    3.8,
    'zusag',
    /\b(?:zusage (?:\w+ ){0,3}(?:geben|erteilen|machen|aussprechen)|(?:ihnen|dir) (?:\w+ ){0,4}(?:zusagen|zuzusagen)|eine zusage|die zusage)\b/,
    {
      unless: /\b(?:falls|wenn|haetten|noch|gehofft|ihre zusage|eigentlich)\b/,
    },
  ),
  rule(
    'offer',
    3.4,
    'arbei vertr anste diens angeb',
    /\b(?:arbeitsvertrag|vertragsentwurf|anstellungsvertrag|vertragsangebot|angebotsschreiben|dienstvertrag)\b/,
    { unless: /\b(?:nicht|falls|wenn|bisherig\w*|aktuelle[nr]? arbeitsvertrag|kuendig\w*)\b/ },
  ),
  rule(
    'offer',
    3.6,
    'anbei anhan angeh',
    /\b(?:anbei|im anhang|angehaengt|beigefuegt)\b.{0,60}\b(?:angebot|vertrag)\b/,
  ),
  rule(
    'offer',
    4,
    'stell job team willk einst',
    /\b(?:sie haben|du hast) (?:die stelle|den job)\b|\bwillkommen im team\b|\b(?:moechten|wollen|wuerden)\b.{0,30}\b(?:einstellen|im team (?:haben|begruessen))\b/,
    { unless: /\b(?:nicht|falls|wenn|haetten|leider)\b/ },
  ),
  rule('offer', 2.2, 'angeb zusag vertr', /\b(?:angebot|zusage|vertrag)\b/, {
    where: 'subject',
    unless: /\b(?:absage|ihr angebot an|stellenangebot)\b/,
  }),
];

const checks =
  '(?:referenz\\w*|zustimm\\w*|zugestimmt|genehmig\\w*|freigabe|freigegeben|betriebsrat\\w*|personalrat\\w*|vorstand\\w*|aufsichtsrat\\w*|fuehrungszeugnis\\w*|gesundheit\\w*|untersuchung\\w*|eignung\\w*|pruefung\\w*|probezeit|arbeitserlaubnis|visum|unterlagen|zeugnis\\w*|abschluss\\w*|budget\\w*|gremi\\w*|stadtrat|gemeinderat|approbation|formalitaeten|absegn\\w*|abgesegnet|traeger|unterschreib\\w*|anerkenn\\w*|aufenthalt\\w*|botschaft|zulassung\\w*|okay|attest|\\w*bescheinigung\\w*|\\w*zeugnis\\w*|impf\\w*|\\w*arzt|aerztlich\\w*|schufa\\w*|foerder\\w*|finanzier\\w*|\\w*erlaubnis|verlaenger\\w*|\\w*nachweis\\w*|bestehen|bestanden|besteh(?:st|t))';

/** What ties an offer to something in German, and what only speaks of an offer that may come. In plain words. */
export const offers: OfferWords = {
  tied: new RegExp(
    [
      '\\b(?:vorbehaltlich|unter (?:dem )?vorbehalt|unter der (?:voraussetzung|bedingung)|vorausgesetzt|abhaengig von|voraussetzung (?:ist|dafuer)|bedingung (?:ist|dafuer)|bedingt durch|bedingung ist|haengt (?:\\w+ ){0,3}(?:von|davon) ab)\\b',
      '\\b(?:gilt|gueltig|wirksam) (?:\\w+ )?(?:erst|nur|sobald|wenn|falls|sofern)\\b|\\berst (?:wenn|nach|mit)\\b|\\b(?:muss|muessen|fehlt|braucht es) (?:nur )?noch\\b(?!.{0,40}unterschrift)',
      `\\b(?:sofern|wenn|falls|sobald|nach|nachdem|bis|sollten?|muss|muessen|fehlt|fehlen)\\b.{0,60}?\\b${checks}\\b`,
    ].join('|'),
  ),
  wantsAnswer:
    /\b(?:annehm\w*|annahme|(?:ihre|deine) (?:antwort|entscheidung|rueckmeldung|zusage|unterschrift)|bescheid|gilt bis|gueltig bis|unterschrieben|teilen sie|sagen sie)\b/,
  loose: /\b(?:grundsaetzlich|im grundsatz|prinzipiell|beabsichtigen|vorlaeufige[nrs]?|muendliche[nr]? zusage)\b/,
  hoped:
    /\b(?:hoffen|hoffe|rechnen|koennten?|duerften?|vielleicht|moeglicherweise|noch kein|nicht|bevor|ehe|wuerden? (?:wir )?(?:ihnen |dir )?(?:dann|danach))\b.{0,80}\b(?:angebot\w*|zusage)\b|\b(?:die|unsere) (?:angebote|zusagen)\b|\bein(?:e)? (?:einstellung|angebot|zusage) (?:erfolgt|kommt|ist erst)\b|\bwenn (?:alles|das|es) (?:gut|klappt|passt|laeuft)|\bangebot\b.{0,20}\bzurueckzieh/,
};
