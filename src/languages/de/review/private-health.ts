import { idea } from '../../../core/review/private-thesaurus.ts';

const MY = '(?:mein|meine|meinen|meinem|meiner|meines|unser|unsere|unseren|unserem|unserer|unseres)';
/** What notes and letters tell of health. */
export const health = [
  idea(
    'health',
    `(?:aus|wegen) (?:gesundheitlichen|gesundheitlicher|medizinischen) gründen|gesundheitlich(?:e[rsnm]?)?|${MY} (?:gesundheit|krankheit|erkrankung|diagnose|behandlung|medikamente|tabletten|arzt|ärztin|therapie|genesung|behinderung|zustand|beschwerden)|(?:nicht|nie) (?:mehr )?(?:gesund|wohl|fit|arbeitsfähig|belastbar)|arbeitsunfähig|krank(?:geschrieben|schreibung)?|erkrankt|im krankenhaus|krankenhausaufenthalt|(?:nehme|brauche|schlucke) (?:ich )?(?:\\p{L}+ )?(?:medikamente|tabletten)|chronisch(?:e[rsnm]?)?|ausgefallen`,
    'general',
  ),
  idea('health', {
    both: 'depress(?:ion|ionen|iv|ive[rsnm]?)|sertralin|citalopram|antidepressiv\\p{L}+|angst(?:störung|zustände|attacken?)|panik(?:attacken?)?|burn-?out|zusammenbruch|zusammengebrochen|psychiat\\p{L}+|psychotherap\\p{L}+|therapeut(?:in)?|bipolar|lithium|trauma|psychisch\\p{L}*|suizid\\p{L}*|selbstmord\\p{L}*|erschöpf(?:t|ung)|ausgebrannt|schlafstörung(?:en)?',
    noted: 'schlafe nicht|stress|am ende|therapie|psyche|heule',
    told: '(?:oft|große|ständig|viel|immer) angst|angst (?:vor menschen|unter leuten|zustände)|stimmung(?:en)? (?:schwank|schwankt|schwanken)\\p{L}*|(?:nicht|kaum|nie) (?:mehr )?(?:schlafen|aufstehen|arbeiten können|aus dem bett)|schlafe (?:\\p{L}+ )?(?:nicht|schlecht|kaum)|konnte (?:\\p{L}+ ){0,4}nicht (?:mehr )?arbeiten|(?:schwere|dunkle|schlimme) (?:zeit|phase|monate)|am tiefpunkt|seelisch\\p{L}*|nervlich|in ein loch|ging (?:\\p{L}+ )?(?:gar )?nichts mehr|überlast(?:et|ung)|neben mir|am boden',
  }),
  idea('health', {
    both: 'alkohol(?:iker(?:in)?|krank|problem|sucht)?|sucht|süchtig|entzug|trocken|abstinent|nüchtern|spielsucht',
    noted: 'saufe|getrunken|drogen|clean',
    told: 'trinke (?:\\p{L}+ ){0,4}(?:nicht|keinen|nichts)|(?:nicht|nichts) mehr (?:trinke|getrunken)|kein(?:en)? (?:tropfen|alkohol)|zu viel getrunken|(?:probleme?|schwierigkeiten) mit (?:dem )?(?:alkohol|drogen)|clean|flasche',
  }),
  idea(
    'health',
    'krebs|krebskrank|tumor|chemo(?:therapie)?|leukämie|lymphom|bestrahlung|onkolog\\p{L}+|metastasen|brustkrebs|remission',
  ),
  idea(
    'health',
    'adhs|ads|ritalin|aufmerksamkeitsstörung|autis(?:mus|tisch\\p{L}*|tin|t)|asperger|legasthen\\p{L}+|neurodivers\\p{L}*|im spektrum',
  ),
  idea('health', {
    both: 'multiple sklerose|ms-diagnose|parkinson|schub',
    noted: 'habe ms|hat ms',
    told: '(?:habe|an|mit) (?-i:MS)(?! (?:word|excel|office|teams|project))',
  }),
  idea('health', 'hiv|aids|hepatitis'),
  idea('health', 'epilep\\p{L}+|krampfanf(?:all|älle)|anfälle'),
  idea('health', 'diabet\\p{L}+|zuckerkrank|insulin|blutzucker'),
  idea(
    'health',
    'herz(?:infarkt|fehler|schwäche|operation|probleme|krank)|schlaganfall|herzschrittmacher|bypass|stent',
  ),
  idea('health', {
    both: 'bandscheibe\\p{L}*|rücken(?:schmerzen|leiden|probleme)|arthrose|rheuma|fibromyalgie|hexenschuss|knie(?:probleme|operation|schaden)|hüft(?:e|operation|leiden)',
    told: `(?:${MY} (?:rücken|knie|hüfte|schulter))|lange (?:sitzen|stehen)|kaputte[rns]? (?:rücken|knie)`,
    noted: 'rücken kaputt|kaputtes knie|rücken',
  }),
  idea('health', { both: 'operation|operiert|transplant\\p{L}+|dialyse|reha', noted: 'op' }),
  idea('health', 'migräne|kopfschmerzen'),
  idea(
    'health',
    'long covid|fatigue|cfs|asthma|copd|mukoviszidose|lupus|autoimmun\\p{L}*|schilddrüse|endometriose|wechseljahre|morbus crohn|colitis|reizdarm',
  ),
  idea('health', 'essstörung|magersucht|bulimie'),
  idea(
    'health',
    'schwerhörig|gehörlos|hörgerät\\p{L}*|sehbehindert|erblinde\\p{L}*|rollstuhl|schwerbehindert\\p{L}*|schwerbehindertenausweis',
  ),
  idea('health', {
    both: 'schwanger(?:schaft)?|fehlgeburt|kinderwunsch\\p{L}*|künstliche befruchtung|mutterschutz|elternzeit|entbindung',
    noted: 'im \\d+\\. monat|baby|nachwuchs|ivf',
    told: '(?:bekomme|erwarte|kriege|bekommen|erwarten) (?:ich |wir )?(?:\\p{L}+ )?(?:ein|unser|mein|das|zwillinge)(?: \\p{L}+)? ?(?:kind|baby)?|kommt (?:unser|mein|das)(?: \\p{L}+)? (?:baby|kind)|(?:kind|baby|nachwuchs) (?:kommt|unterwegs)|in anderen umständen|werde (?:ich )?(?:\\p{L}+ ){0,2}(?:mutter|vater)',
  }),
];
