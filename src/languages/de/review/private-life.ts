import { idea } from '../../../core/review/private-thesaurus.ts';

const KIN =
  '(?:mann|frau|ehemann|ehefrau|partner(?:in)?|mutter|mama|vater|papa|eltern|sohn|tochter|kind(?:er|ern)?|baby|bruder|schwester|oma|opa|großmutter|großvater|verlobte[rn]?|freund(?:in)?|schwiegermutter|schwiegervater)';
const MY = '(?:mein|meine|meinen|meinem|meiner|meines|unser|unsere|unseren|unserem|unserer|unseres)';
const SOME = '(?:\\p{L}+ ){0,3}';

/** What notes and letters tell of a family. */
export const families = [
  idea(
    'family',
    `(?:aus|wegen) (?:familiären|familiärer|privaten|privater|persönlichen|persönlicher) gründen|familiär\\p{L}*|(?:probleme|schwierigkeiten|ärger|krise) (?:zu hause|daheim|in der familie)|${MY} (?:privatleben|familienleben|private lage)`,
    'general',
  ),
  idea('family', {
    both: `geschieden|scheidung|scheiden|(?:ehe|beziehung) (?:\\p{L}+ ){0,3}(?:ende|vorbei|gescheitert|zerbrochen|kaputt|zerbrach)|ende (?:meiner|unserer) ehe|${MY} ex(?:-?\\p{L}+)?|ex-(?:mann|frau)|alleinerziehend\\p{L}*|scheidungs\\p{L}+`,
    noted: 'getrennt|trennung|verlassen|ex',
    told: `(?:seit|nach) (?:meiner|unserer|der) (?:trennung|scheidung)|(?:haben|hat) (?:\\p{L}+ ){0,4}(?:getrennt|verlassen)|lebe (?:\\p{L}+ )?(?:getrennt|allein)|(?:wieder|jetzt|nun) (?:allein|single)|(?:mann|frau|partner(?:in)?) (?:\\p{L}+ ){0,2}(?:verlassen|ausgezogen|gegangen|weg)|kein paar mehr`,
  }),
  idea('family', {
    both: `beerdigung|verwitwet|witwer?|todesfall|tod (?:meine[rs]|unsere[rs]) ${SOME}${KIN}|${KIN} (?:\\p{L}+ ){0,4}(?:gestorben|verstorben|verstarb|starb|tot)`,
    noted: 'gestorben|tot|tod|verstorben|trauer\\p{L}*',
    told: `trauer|(?:verlor|verloren|begraben|beerdigt) ${SOME}${KIN}|${MY} ${SOME}${KIN} (?:\\p{L}+ ){0,4}(?:verloren|begraben|beerdigt)|verlust (?:meine[rs]|unsere[rs])|trauerfall|abschied nehmen`,
  }),
  idea('family', {
    both: `${MY} ${KIN} (?:\\p{L}+ ){0,4}(?:demenz|dement|pfleg\\p{L}+|schlaganfall|krebs|diabetes|epileps\\p{L}+|depress\\p{L}*|ms|parkinson|schwer krank|krank|krankheit|krankenhaus|heim|hospiz|behindert|autist\\p{L}*|chemo\\p{L}*|stirbt|liegt im sterben)|pflegebedürftig\\p{L}*|angehörige\\p{L}* pfleg\\p{L}+`,
    noted: `${KIN} (?:\\p{L}+ ){0,4}(?:diabetes|epileps\\p{L}+|depress\\p{L}*|ms|parkinson|trinkt|demenz|dement|pfleg\\p{L}+|krank|krebs|heim|behindert|autist\\p{L}*|stirbt)|pflege ${SOME}(?:sie|ihn|${KIN})`,
    told: `(?:pflege|versorge|betreue|kümmere mich um|pflegen|versorgen|betreuen) (?:ich )?(?:\\p{L}+ ){0,2}${MY} ${SOME}${KIN}|${MY} ${SOME}${KIN}(?:,? \\p{L}+){0,3} (?:vergisst|vergesslich|braucht (?:mich|pflege))|(?:die|der|das) vieles vergisst|um ${MY} ${SOME}${KIN} kümmern|häusliche pflege`,
  }),
  idea(
    'family',
    {
      both: `kinderbetreuung|kita(?:platz|-platz)?|${MY} (?:\\p{L}+ )?(?:kinder[n]?|kind|sohn|tochter|kleinen?|jungs|mädchen|zwillinge)`,
      noted: `kinder|sohn|tochter|kita|hort|zwillinge|${KIN}`,
      told: `(?:kind|kinder|sohn|tochter) (?:abholen|aus der|von der)|als (?:\\p{L}+ )?(?:mutter|vater) von|aus der kita`,
    },
    'light',
  ),
  idea('family', {
    both: 'sorgerecht|umgangsrecht|familiengericht|jugendamt',
    told: '(?:gericht|richter(?:in)?) (?:\\p{L}+ ){0,5}(?:kinder|kind|sohn|tochter)',
  }),
  idea('family', {
    both: '(?:mann|frau|partner(?:in)?) (?:\\p{L}+ ){0,4}(?:arbeitslos|gekündigt|entlassen|job verloren|ohne arbeit|kurzarbeit)',
    told: '(?:nur|von) (?:noch )?(?:einem|meinem) (?:einkommen|gehalt)|alleinverdiener(?:in)?',
  }),
  idea('family', {
    both: '(?:mann|frau|partner(?:in)?|ex) (?:\\p{L}+ ){0,3}(?:schlägt|trinkt|alkoholiker\\p{L}*|gewalttätig|fremdgegangen|betrogen|spielt)|häusliche gewalt|frauenhaus',
    noted: 'schlägt|affäre',
  }),
  idea('family', `${KIN} (?:\\p{L}+ ){0,4}(?:gefängnis|haft|knast|hinter gittern|verhaftet)`),
];

/** What notes and letters tell of debts and need. */
export const money = [
  idea(
    'money',
    '(?:geld|finanziell\\p{L}*|geldsorgen|geldnot|finanznot) ?(?:ist knapp|wird knapp|eng|sorgen|probleme|schwierig\\p{L}*|not|unter druck)?|brauche (?:\\p{L}+ ){0,2}(?:das |mehr )?geld|über die runden|knapp bei kasse|auf das geld angewiesen',
    'general',
  ),
  idea('money', {
    both: 'schulden|verschuldet|überschuldet|privatinsolvenz|insolvenz|insolvent|pfänd\\p{L}+|gerichtsvollzieher(?:in)?|mahnung(?:en)?|mahnbescheid|schufa|inkasso|zahlungsunfähig|pleite|bankrott|kredit(?:e|en|raten)?|ratenzahlung|dispo|bürgergeld|hartz(?: iv| 4)?|grundsicherung|obdachlos|zwangsräumung|mietschulden|mietrückstand|gläubiger',
    noted: 'finanzamt|darlehen|unterhalt|jobcenter|miete|raten|hypothek|überzogen|kein geld|blank|rechnungen',
    told: `(?:zahle|stottere) (?:\\p{L}+ ){0,3}(?:darlehen|kredit|schulden|raten)|darlehen|beim finanzamt|steuerschuld(?:en)?|unterhalt (?:zahlen|zahle)|jobcenter|arbeitsamt|${MY} (?:miete|raten|rechnungen|kredite?|konto|ersparnisse|hypothek|schulden|vermieter(?:in)?)|(?:offene|unbezahlte) rechnungen|(?:abbezahlen|abzahlen|zurückzahlen|tilgen)|schulde (?:ich )?|geliehen|(?:kann|konnte) (?:\\p{L}+ ){0,4}nicht (?:mehr )?(?:bezahlen|zahlen|leisten)|rückstand mit|ohne (?:einkommen|gehalt|lohn)|die wohnung (?:zu )?verlieren|von der hand in den mund`,
  }),
];

/** What notes and letters tell of pay. */
export const pay = [
  idea('pay', {
    both: 'gehalt|verdiene|verdienst|jahresgehalt|brutto|netto',
    noted: 'derzeit \\d+|aktuell \\d+|will \\d+|mindestens|untergrenze|\\d{2,3}k|tagessatz|bonus|zahlen|zahlt',
    told: '(?:liege|liegt|bin|komme) (?:\\p{L}+ ){0,3}(?:bei|auf) \\d|(?:möchte|will|brauche|erwarte|unter|wechsle für) (?:\\p{L}+ ){0,3}\\d|tagessatz|bekomme (?:\\p{L}+ ){0,3}\\d',
  }),
];

/** What notes and letters tell of other processes. */
export const processes = [
  idea('process', {
    both: '(?:ein|eine|einer|einem|einen|zwei|drei|mehrere|weitere|andere)[nmrs]? (?:andere[nmrs]? |weitere[nmrs]? )?(?:angebote?|firmen|unternehmen|arbeitgebern?|verfahren|bewerbungsverfahren)|andere[nmrs]? (?:firmen?|unternehmen|arbeitgeber(?:n|s)?|verfahren|angebote?s?|gespräche)|anderweitig|woanders|anderswo|gegenangebot|(?:letzte[nr]?|end|zweite[nr]?|finale[nr]?) ?runde (?:bei|mit)|zusage (?:von|bei)|angebot von|vertragsangebot',
    noted:
      'letzten (?:zwei|drei)|endrunde|angebot|zusage|bewerb\\p{L}+|warte auf|zahlt|zahlen|plan b|lieber|favorit|gespräch bei|interview bei|zweite wahl|erste wahl',
    told: 'unter den letzten (?:zwei|drei)|(?:jemand|anderer|andere) (?:\\p{L}+ )?(?:bietet|bieten|will mich|wollen mich|hat mir)|bietet mir|(?:hat|haben) mir (?:\\p{L}+ ){0,5}(?:angeboten|geboten|zugesagt)|auf dem tisch|liegt mir (?:\\p{L}+ ){0,4}(?:vor|angebot)|(?:habe|hätte) (?:ich )?(?:\\p{L}+ ){0,3}(?:ein angebot|eine zusage)|spreche (?:ich )?auch mit|parallel|(?:erste|zweite) wahl|lieber (?:bei|zu)|warte (?:\\p{L}+ )?auf (?:eine |die )?(?:antwort|zusage|entscheidung) von|ihre konkurrenz|mitbewerber',
  }),
];

/** What notes and letters tell of dismissals and quarrels at work. */
export const dismissals = [
  idea('dismissal', {
    both: '(?:mir|ihm|ihr|ihnen|wurde|worden|bin|war) (?:\\p{L}+ ){0,3}(?:gekündigt|entlassen|gefeuert|freigestellt|abgemahnt|rausgeworfen|abgelöst|abgesägt|rausgeschmissen)|abmahnung(?:en)?|kündigung|aufhebungsvertrag|rausschmiss|rauswurf|probezeit (?:\\p{L}+ ){0,3}(?:nicht|gekündigt|überstanden|verloren|gescheitert)|arbeitslos(?:igkeit)?|arbeitsuchend|job verloren|stelle verloren|zielvereinbarung verfehlt',
    noted:
      'zerstritten|gekündigt|entlassen|gefeuert|freigestellt|abgemahnt|rausgeworfen|rausgeflogen|fristlos|abgesägt|abfindung|probezeit',
    told: '(?:man|halden|\\p{L}+) (?:hat|haben) (?:mich|mir) (?:\\p{L}+ ){0,4}(?:entlassen|gekündigt|gefeuert|freigestellt|rausgeworfen|vor die tür gesetzt|nahegelegt)|vor die tür gesetzt|(?:entlassen|gefeuert|freigestellt|rausgeworfen|rausgeflogen)|(?:musste|sollte) (?:ich )?(?:\\p{L}+ )?gehen|(?:ohne|keine) (?:arbeit|stelle|job|anstellung)|nicht (?:verlängert|übernommen|weiterbeschäftigt)|nicht freiwillig|loswerden|los werden|(?:meinen|den) (?:job|posten|arbeitsplatz) (?:\\p{L}+ )?(?:verloren|verlor)|(?:meine|die) stelle (?:\\p{L}+ )?(?:verloren|verlor|gestrichen|weggefallen)|im streit gegangen|getrennt von mir|(?:hat|haben) mich (?:\\p{L}+ ){0,4}(?:behalten|genommen|übernommen)|zerstritten|im unguten|kein zeugnis',
  }),
  idea('dismissal', {
    both: 'mobbing|gemobbt',
    noted: 'chef (?:schreit|hasst|brüllt)|hasse',
    told: `${MY} (?:\\p{L}+ )?(?:chef(?:in)?|vorgesetzte[rn]?|leiter(?:in)?|kollegen) (?:\\p{L}+ )?(?:schreit|brüllt|mobbt|schikaniert|hasst|ignoriert|bedroht|macht mir)|unerträglich\\p{L}*|vergiftet\\p{L}*|schikaniert`,
  }),
];

/** What notes and letters tell of the law and of permits. */
export const laws = [
  idea('law', {
    both: 'arbeitsgericht|vorbestraft|vorstrafe(?:n)?|verurteilt|bewährung(?:sstrafe)?|anzeige|ermittl\\p{L}+|strafverfahren|rechtsstreit|prozess gegen|klage gegen|verhaftet|haft|gefängnis|knast|führerschein (?:\\p{L}+ ){0,3}(?:weg|verloren|los|entzogen)|führungszeugnis|diebstahl|betrug|unterschlag\\p{L}+|whistleblower|verschwiegenheitsvereinbarung|vergleich mit',
    noted: 'klage|klagt|gericht|anwalt|anwältin|polizei|prozess|angezeigt|beschuldigt|vergleich|strafe',
    told: `(?:klage|streit|verfahren|prozess|streite mich|klagen|vorgehen) (?:\\p{L}+ ){0,4}(?:gegen|mit) (?:meine[nm]?|den|die|dem) (?:\\p{L}+ )?(?:arbeitgeber(?:in)?|firma|chef(?:in)?|unternehmen|vermieter(?:in)?)|verklag\\p{L}+|vor gericht|${MY} (?:anwalt|anwältin|verhandlung|strafe|bewährung|vorstrafe|gerichtstermin)|gestohlen|(?:darf|kann) (?:\\p{L}+ ){0,4}nicht (?:reden|sprechen|darüber|fahren)|mit dem gesetz|beschuldigt mich|vorgeworfen|saß (?:\\p{L}+ )?(?:im|ein)`,
  }),
  idea('law', {
    both: 'visum|aufenthalts(?:titel|erlaubnis|genehmigung)|arbeitserlaubnis|asyl|blue card|duldung|abschiebung',
    told: 'im land bleiben|hier (?:arbeiten|bleiben) darf|bleiberecht',
  }),
];
