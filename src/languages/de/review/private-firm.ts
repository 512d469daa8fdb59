import { firmEvent, thing } from '../../../core/review/private-thesaurus.ts';
import { months } from '../days.ts';

/** What happens in firms. */
export const events = [
  firmEvent(true, {
    both: '(?:wird|werden|worden) (?:\\p{L}+ ){0,5}(?:gekauft|verkauft|übernommen)|übernahme|übernimmt|fusion|fusioniert|verkauf (?:der|des|an)|aufgekauft|zusammenschluss|börsengang|neue[rnm]? (?:eigentümer|eigner|besitzer|investor)(?:in|s)?|finanzinvestor|zum verkauf',
    noted: 'verkauft|gekauft|verkauf|fusion|börse',
    told: 'gehen? (?:\\p{L}+ )?an (?:einen|die|den) (?:\\p{L}+ )?(?:konzern|käufer|investor)|teil (?:eines|von)|zusammengehen|gehört (?:bald|künftig)',
  }),
  firmEvent(true, {
    both: 'stellenabbau|entlassungen|kündigungen|personalabbau|umstrukturier\\p{L}+|restrukturier\\p{L}+|kurzarbeit|einstellungsstopp|sparprogramm|sozialplan|\\d+ (?:leute|stellen|mitarbeiter) (?:\\p{L}+ )?(?:gehen|weg|abgebaut|müssen)',
    noted: 'halbiert|abbau|streichen|gestrichen|kürzen|müssen gehen',
    told: 'halb(?:e[mnsr]?) (?:budget|team|mittel\\p{L}*)|mit dem halben budget|halbiert|einsparung(?:en)?|abbau|(?:stellen|leute|mitarbeiter|kollegen) (?:\\p{L}+ ){0,4}(?:gehen|streichen|gestrichen|abgebaut|wegfallen|verlieren)|schrumpf\\p{L}+|verkleiner\\p{L}+|weniger leute',
  }),
  firmEvent(true, {
    both: '(?:wird|werden|soll) (?:\\p{L}+ ){0,3}(?:geschlossen|zugemacht|dichtgemacht|aufgegeben)|schließung|schließt|schließen|dichtgemacht|dichtmach\\p{L}+|macht (?:\\p{L}+ )?(?:zu|dicht)|zumachen|stillgelegt',
    noted: 'zu|dicht|geschlossen',
    told: 'lichter ausgehen|licht aus(?:geht)?|(?:standort|werk|büro|filiale|niederlassung) (?:\\p{L}+ ){0,3}(?:aufgeben|aufgegeben|nicht mehr|wegfällt|ende)|nicht mehr gibt|auflös\\p{L}+',
  }),
  firmEvent(true, {
    both: 'insolvenz|insolvent|pleite|zahlungsunfähig|liquidität\\p{L}*|kein geld mehr|rote[nr]? zahlen|verluste?|geld (?:reicht|geht aus|wird knapp)|finanzierungsrunde|kapital',
    noted: 'geld|finanzierung|runway|minus|verlust',
    told: 'geld (?:\\p{L}+ ){0,3}(?:reicht|knapp|ausgeht|aus)|(?:finanzielle|wirtschaftliche) (?:lage|schwierigkeiten|not|probleme)|schieflage|durststrecke|nächste (?:finanzierungs)?runde',
  }),
  firmEvent(true, {
    both: 'ermittl\\p{L}+|razzia|skandal|betrug|verklagt|datenleck|datenpanne|gehackt|bußgeld|mobbing|belästig\\p{L}+|streik',
    told: 'ärger mit (?:der|dem) (?:behörde|aufsicht|finanzamt)',
  }),
  firmEvent(true, {
    both: '(?:wird|werden|soll|wurde|worden) (?:\\p{L}+ ){0,3}(?:abgelöst|ersetzt|entlassen|gefeuert|freigestellt|rausgeworfen|gekündigt|abgesägt)|muss (?:\\p{L}+ )?gehen|ablösung|abberuf\\p{L}+|rauswurf',
    noted: 'rausgeflogen|abgelöst|ersetzt|gefeuert|gekündigt|rausgeworfen',
    told: 'nicht freiwillig|gehen (?:müssen|musste|muss)|gegangen worden|loswerden',
  }),
  firmEvent(false, {
    both: 'geht|gehen|verlässt|verlassen|weggang|kündigt|gekündigt|ausscheid\\p{L}+|ausgeschieden|abschied|rente|ruhestand|nachfolg\\p{L}+|hört auf|aufhör\\p{L}+|wechselt|verliert|verlieren|verloren|abgang|vakan\\p{L}+|unbesetzt|frei wird',
    noted: 'weg|raus|fort',
    told: 'neue[rnsm]? (?:leitung|führung|spitze|chef(?:in)?|gesicht)|ging|gegangen|fortgeht|weggeht|von bord|zieht sich zurück|nicht mehr (?:da|dabei|bei ihnen)|lücke|platz frei|abspring\\p{L}+|springt ab|kehrt (?:\\p{L}+ ){0,3}den rücken',
  }),
  firmEvent(false, {
    both: 'eröffn\\p{L}+|neue[rsnm]? (?:produkt|standort|werk|büro|filiale|plattform|praxis|schule)|markteinführung|kommt auf den markt|launch|start(?:et)?|expan\\p{L}+|ankünd\\p{L}+|bekanntgeb\\p{L}+|umzug|umziehen|zieht um|verlegt',
    told: 'umzieh\\p{L}*|herauskommt|herausbringen|aufbau(?:en)?|aufmach\\p{L}+|dabei (?:zu )?sein, wenn',
  }),
  firmEvent(false, {
    both: 'schwanger(?:schaft)?|elternzeit|mutterschutz|krank(?:heit|geschrieben)?|krebs|burn-?out|reha|scheidung|trinkt|affäre',
    told: 'gesundheit|genesung|gute besserung|gesundheitlich|ausfall|ausfällt|länger fehlt|nachwuchs',
  }),
  firmEvent(false, {
    both: 'budget|genehmig\\p{L}+|bewillig\\p{L}+|freigabe|freigegeben|verspät\\p{L}+|verschob\\p{L}+|verschieb\\p{L}+|gestoppt|auf eis|verzöger\\p{L}+|interne[rn]? (?:bewerber(?:in)?|kandidat(?:in)?)|favorit(?:in)?|beförder\\p{L}+|bonus|gehaltserhöhung',
    told: 'jemand(?:en)? (?:aus dem haus|von innen)|steht (?:\\p{L}+ )?schon fest|mittel für',
  }),
];

const posts = [
  'finanzchef(?:in)?|cfo|finanzvorstand|kaufmännische[rn]? leit\\p{L}+|leit(?:er|erin|ung) (?:der )?finanzen|finanzleit\\p{L}+|finanzdirektor(?:in)?',
  'cto|technikchef(?:in)?|technische[rn]? leit\\p{L}+|it-leit\\p{L}+|entwicklungsleit\\p{L}+',
  'personalchef(?:in)?|personalleit\\p{L}+|hr(?:-leit\\p{L}+)?|personalabteilung',
  'vertriebsleit\\p{L}+|vertriebschef(?:in)?|verkaufsleit\\p{L}+',
  'vorgänger(?:in)?|letzte[rn]? (?:stelleninhaber|kollege)',
  'schulleit\\p{L}+|rektor(?:in)?|direktor(?:in)?',
  'oberarzt|oberärztin|chefarzt|chefärztin|stationsleit\\p{L}+|pflegedienstleit\\p{L}+|pdl',
  'kunden?|auftraggeber(?:in)?|großkunden?|auftrag|klient(?:en)?|mandant(?:en)?',
].map((each) => thing(each, true));

const others = [
  'chef(?:in)?|ceo|geschäftsführ\\p{L}+|gf|vorstand(?:s\\p{L}+)?|firmenchef(?:in)?',
  'bereichsleit\\p{L}+|abteilungsleit\\p{L}+|teamleit\\p{L}+|leit(?:er|erin|ung)|vorgesetzte[rnm]?',
  'gründer(?:in)?|inhaber(?:in)?|eigentümer(?:in)?|partner(?:in)?',
  'standort|werk|büro|filiale|niederlassung|praxis|station|schule|fabrik|lager',
  'team|abteilung|bereich|gruppe',
  'amerikaner(?:n)?|us|usa|us-konzern|amerikanische[rnms]?',
  'größte[rnms]?|wichtigste[rnms]?|haupt\\p{L}+',
  'ostern|frühjahr|frühling',
  'weihnachten|jahresende|ende des jahres|dezember|neujahr|januar',
  'sommer|juni|juli|august',
  'herbst|september|oktober|november',
  ...months.map((each) => each.toLowerCase()),
].map((each) => thing(each));

/** Posts, clients, places and times. */
export const things = [...posts, ...others];
