import { type Glosses, readGlosses } from '../../core/fit/glosses.ts';

/**
 * Was Anzeigen verlangen, und die Worte des Alltags, in denen jemand erzählt, dass er es getan hat. Links Wortteile, von denen einer in der
 * Anforderung steht, rechts, wonach in den Beispielen gesucht wird. Sie ordnen Beispiele und machen keines stark.
 */
export const glosses: Glosses = {
  joined: true,
  list: readGlosses(`
führung, leitung, leiten, personalverantwortung, vorgesetzt, teamlead | führte leitete team mitarbeiter leute kollegen schichtführer chef verantwortlich sachbearbeiter gruppe
einarbeitung, anleitung, unterweisung, unterweisen, anleiten, schulung, wissensvermittlung, training | zeigte brachte bei lernte erklärte neuen schulte kurs beigebracht azubi kollegen
ausbildung, ausbilder, nachwuchs, mentoring, azubi | azubi lehrling bildete anwärter lernte prüfung jungen trainee student bis
personalentwicklung, talentförderung, coaching | lernte beförderte gespräch förderte wurde später selbst
personaleinsatz, dienstplan, schichtplan, einsatzplan | dienstplan schichten urlaub plante wochen plan
recruiting, rekrutierung, personalgewinnung, personalbeschaffung, bewerbermanagement | stellte ein besetzte stellen bewerber eingestellt anzeigen
mitarbeiterbindung, fluktuation | blieben gingen kündigten verließen halten
betriebsrat, tarif, mitbestimmung, arbeitsrecht | betriebsrat vereinbarung unterschrieben gericht kündigung gewerkschaft
entgelt, lohn, gehaltsabrechnung, payroll | löhne gehälter monat pünktlich zahlte
konflikt, mediation, streit, fingerspitzengefühl | streit sprach stritten beruhigte schlichtete laut gespräch einigten zu spät lösung
deeskalation, beruhig | beruhigte laut schrie aggressiv wütend ruhig
teamfähig, teamarbeit, zusammenarbeit, teamgeist, kollegial | gemeinsam zusammen half team kollegen setzte
netzwerk, kooperation, partner, schnittstelle, stakeholder | tisch gemeinsam traf monat brachte polizei schule verein abteilungen lieferant partner
verhandl, vertragsverhandlung | handelte preise aus günstiger vertrag rabatt weniger einigte
kommunikation, kommunikationsstärke, ausdrucksvermögen | erklärte sprach schrieb gespräch verständlich
präsent, vortrag, auftreten, moderation, rhetorik | hielt vortrag stand vor sprach publikum zeigte rede stellte vor
verwaltungssprache, verständlich, sprachgefühl, redaktion, texten, schriftlich, formulier | schrieb text brief um verstehen artikel bescheide worte verfasste
dokumentation, protokoll, berichtswesen, reporting | schrieb blatt liste bericht festgehalten übergab notiert protokoll zahlen
englisch, fremdsprache, sprachkenntnis, international, französisch, spanisch, interkulturell | englisch sprach ausland japanern übersetzte länder deutsch kaum französisch
kreativ, innovation, ideen, innovativ | idee erfand neu entwarf dachte aus entwickelte
analytisch, problemlös, lösungsorientiert, ursachen, fehlersuche, störung | fand fehler ursache warum behob reparierte entdeckte lösung
belastbar, stress, stressresist, hektik, termindruck, zeitdruck | weihnachten nacht dezember schlange voll doppelt ruhig notfall samstag
flexib, rufbereitschaft, rufdienst, bereitschaft, schichtbereit, schichtdienst, schichtbetrieb | nachts nacht wochenende kam schicht schichten sonntag sprang ein
organisation, zeitmanagement, termintreu, termin, koordination | termine plante pünktlich vor kalender vergab täglich wochen
eigeninitiative, selbstständig, selbständig, eigenverantwort, unternehmerisch | allein selbst von mir aus gründete baute auf
entscheidung, verantwortungsbewusst, zuverlässig | entschied nie pünktlich jeden
sorgfalt, sorgfältig, genau, gewissenhaft, detail | fehler prüfte entdeckte fand keiner bemerkte kontrollierte blatt
diskretion, verschwiegen, vertraulich, datenschutz, dsgvo | daten löschen vernichtete geheim akten namen schredder aufheben kinder
projekt, projektleitung, projektmanagement | plante termin budget eingeführt fertig wochen früher abgeschlossen
veränderung, change, transformation | stellte um führte ein neue umgestellt
digitalis, digital, it-affin, edv | online software elektronische scanner tablet app papier stellte um führte ein programm
warenwirtschaft, erp, sap, software, systemeinführung, crm, ms office | sap software scanner programm stellte um umstellung system
prozess, verbesserung, lean, kvp, effizienz, optimier, kaizen | senkte schneller minuten statt halbierte brachte von auf weniger sparte ausschuss rüstete kürzer
qualität, qm, qualitätssicherung, qualitätsbewusst | fehler ausschuss prüfung bestand geprüft senkte reklamationen mängel stimmte
prüfung, audit, revision, iso, zertifizierung | bestand prüfung begehung prüfer bemerkung kontrolle
wareneingang, eingangskontrolle, warenprüfung | schickte zurück lieferung dicke stimmte paletten gewogen falsch
arbeitsschutz, arbeitssicherheit, sicherheit, unfallverhütung | unfall unfälle verletzt schutzbrille helm notschalter sicher meldepflichtig brand
hygiene, haccp, desinfektion, infektion | sauber hygieneplan begehung gesundheitsamt kühlschrank temperatur gereinigt hände
kühl, temperatur, tiefkühl, frische | grad kühlware kühlschrank gefroren eis
lager, logistik, kommission | lager stellplätze paletten regale ware pakete gepackt
tourenplan, disposition, dispo, fuhrpark, transport, spedition, routen | touren lkw fahrer spediteur plante lieferung strecke kilometer
inventur, bestand, bestandsführung | zählte bestand differenz quartal gezählt
stapler, flurförder | stapler staplerfahren
reklamation, beschwerde, retoure, kulanz | gutschrift beschädigte zurück beschwerde beschwerten ärger entschuldigte lieferanten kunde
einkauf, beschaffung, materialwirtschaft, lieferantenmanagement | bestellte kaufte lieferant günstiger weniger ausgegeben angebote preis vorrat
vergabe, ausschreibung | schrieb aus angebote prüfte europaweit ausschreibung zuschlag bieter
budget, kosten, kostenbewusst, wirtschaftlich, kalkulation, ergebnisverantwortung | euro sparte weniger günstiger ausgaben kosten preis haushalt
haushalt, etat, haushaltsplanung, finanzplanung | haushalt millionen euro aufgestellt stellte etat
buchhaltung, buchführung, jahresabschluss, bilanz, monatsabschluss, kreditor, debitor | rechnungen bücher schloss monat belege konten bezahlt überweisung kasse
controlling, forecast, kennzahl | zahlen voraus monat lücke tabelle zeigte plan ist
mahnwesen, forderung, inkasso | bezahlt rechnungen säumige geld erinnerte offen
steuerrecht, steuererklär, umsatzsteuer, steuern | finanzamt erklärung zurück euro
abrechnung, ebm, goä, krankenkasse | rechnete ab quartal scheine kassen rechnungen
vertrieb, verkauf, akquise, umsatz, neukunden, außendienst, abschlussstärke | verkaufte kunden gewann umsatz mehr vertrag besuchte überzeugte
kunden, kundenorientier, service, dienstleist, kundenbetreuung, bürgernähe, gäste, gastfreund | half kunden gäste schalter freundlich zufrieden anruf lob wartete leuten fragen
key account, bestandskunden, kundenbindung, stammkunden | blieb halten kunde jahre kündigen verlängerte
telefon, callcenter, hotline, telefonzentrale | anrufe telefon täglich rief
empfang, rezeption, front office | begrüßte gäste tür schlüssel anreise
marketing, werbung, kampagne, social media, öffentlichkeitsarbeit, pr | instagram plakate zeitung anzeige besucher folgen beiträge leser radio
veranstaltung, eventmanagement, events, messestand, messeauf, tagung | fest gäste hochzeit messe saal abend organisierte besucher
seo, onlineshop, e-commerce, web | website google bestellungen klicks besucher
programmier, softwareentwicklung, entwicklung, sps, cnc, steuerung | programmierte schrieb code programm steuerung skript fräse app
datenbank, datenanalyse, auswertung, statistik, excel, bi | zahlen tabelle auswertung zeigte liste grafik
it-support, administration, helpdesk, netzwerkadmin | rechner server drucker passwort nutzer
cad, konstruktion, technische zeichnung, zeichnen | zeichnete rechner vorrichtung entwarf modell plan
instandhaltung, wartung, reparatur, predictive | schaden reparierte maschine stand geräusch ausfiel ersatzteil ölte bevor
rüstzeit, rüsten, umrüst | rüstete minuten presse werkzeug statt
energie, nachhaltig, umwelt, ressourcen, recycling, klima | strom sparte heizung solar müll abfall weniger wasser wieder
montage, installation, elektro, sanitär | baute leitungen kabel heizung schloss an verlegte
maschine, anlage, produktion, fertigung | anlage presse maschine linie teile ausschuss
bau, bauleitung, baustelle | haus wohnungen beton handwerker übergab wände
schweiß, metallbau | schweißte stahl nähte rahmen
antrag, sachbearbeitung, fallbearbeitung, bescheid | anträge bearbeitete bescheide akten wochen wohngeld
prozessvertretung, rechtsstreit, klage, juristisch, rechtskenntnis | gericht verwaltungsgericht klage vertrat verfahren urteil anwalt
gremien, politik, ausschuss, stadtrat, gemeinderat | stadtrat vorlage rede sitzung rat ausschuss abgeordnete
archiv, ablage, aktenführung, registratur | akten ordnete papierakten vernichtete sortierte keller
patient, pflege, betreuung, fürsorge, grundpflege | patienten bewohner wusch hand hörte alte half
blutentnahme, injektion, venen, infusion, zugänge | blut nahm spritzte nadel impfte zugang
notfall, ersthilfe, erste hilfe, triage, reanimation | notarzt herzinfarkt erkannte rief sofort rettete bewusstlos
patientenschulung, diabetes, gesundheitsberatung, prävention | erklärte zuckerkranken messen spritzen kurs ernährung
medikament, arznei | tabletten dosis mittel fläschchen
wund, verband | verband wunde heilte
empathie, einfühlung, geduld, sozialkompetenz | hörte zu hand tränen trauer angehörige geduldig
unterricht, pädagog, didaktik, lehramt, lehrer, lehrkr | klasse schüler stunde kinder erklärte noten unterrichtete
eltern, elternarbeit, familien | mütter väter familien besuchte abend zuhause
inklusion, förder, integration | behindert autismus rollstuhl deutsch flüchtlinge
kindeswohl, kinderschutz, jugendhilfe | jugendamt meldete kind sorge polizei
jugend, freizeit, sozialarbeit | jugendliche lager verein straße
küche, speise, menü, kochen | teller koch gerichte gäste kochte speisekarte
reinigung, housekeeping | zimmer putzte sauber böden
forschung, wissenschaft, publikation | aufsatz studie veröffentlicht proben erschien
labor, analytik, messtechnik | proben maß gerät methode
drittmittel, fördermittel, spenden, fundraising | antrag euro bewilligt stiftung spender geld
ehrenamt, freiwillige | helfer freiwillige dankte samstag
versicherung, schaden, schadenregulierung | schaden zahlte wasser brand fälle
immobilien, miet, hausverwaltung | wohnung mieter miete häuser
führerschein, fahrpraxis, fahrer | fuhr kilometer bus transporter
landwirtschaft, tierpflege, tierhaltung, gartenbau | kühe feld ernte tiere pflanzte
auslastung, belegung, revenue, yield | belegung zimmer voll gefüllt leer wartete plätze winter
beschwerdemanagement, beschwerden, unzufrieden, kundenrückgewinnung | wütend wütenden ärger stammgäste sorry entschuldigte beruhigte zurück zufrieden brief
nachhaltig, ökologisch, regional, fair | plastik höfe umgebung bauern müll bio verpackung mehrweg
veranstaltungsmanagement, tagungsbetreuung, bankett | richtete tagungen technik gäste saal hochzeiten
reputation, bewertungsmanagement, online-bewertung | bewertung netz antworten sterne schnitt zeitung
senioren, beratung, geduldig, kundenberatung | alten leuten erklärte allein half geduldig
betrug, betrugsprävention, wachsam, sicherheitsbewusst | merkte falscher enkel hielt zurück gefälscht gestohlen gab sich aus
veränderungsprozess, umstrukturierung, fusion, restrukturierung, sanierung | legte zusammen filialen niemand gehen umzug neue schloss
forderungsmanagement, beitreibung, debitorenmanagement | schuldnern schulden holte zurück gericht bezahlt raten
finanzierung, baufinanzierung, kredit, darlehen | darlehen kredit haus familien zins
bonität, kreditanalyse, risikoprüfung, risikomanagement, risiko | prüfte bilanzen nein pleite ausfall abgelehnt
geldwäsche, compliance, regulatorik, vorschrift | verdacht melden pass woher geld regeln seite
bargeld, kassenführung, kassieren, tagesabschluss | kasse cent kassenbestand stimmte gezählt
gastgeber, gästebetreuung, willkommenskultur | begrüßte namen ankommende lächeln frühstück
brandschutz, räumung, evakuierung, notfallplan | rauch feuer räumte minuten niemand schaden
disziplinarisch, abteilungsleitung, filialleitung, betriebsleitung, geschäftsführ | führte leute leitete filiale betrieb verantwortlich
firmenkunden, handwerk, gewerbekunden | betriebe handwerksbetriebe firmen gewann
kostenkontrolle, kostensenkung, einspar | senkte sparte euro weniger günstiger kosten
mitwirkung, projektarbeit, arbeitsgruppe | runde saß probierte gruppe app
publikum, vor gruppen, öffentlich | stand vor saal mitgliedern rede sprach
coaching, feedback, begleitung | redete woche gespräche hörte sagte gut
pünktlich, fristen, fristgerecht, termingerecht | frist letzten tag vor früher nie spät
kassenärzt, krankenkassen, leistungsabrechnung | scheine quartal abgerechnet
pflegeplanung, pflegedokumentation, anamnese | schrieb bewohner wünsche plan
demenz, gerontologie, altenpflege | vergaß alte lieder erinnerte heim
palliativ, sterbebegleitung, hospiz | starb hand letzten angehörige
sturz, mobilität, rehabilitation, physio | gehen treppe fiel wieder laufen
kita, frühpädagogik, elementar, krippe, erzieh | kinder spielten eltern gruppe eingewöhnung lieder
beobachtung, entwicklungsgespräch, diagnostik | sah merkte schrieb auf eltern kind
sprachförderung, deutsch als, daz | deutsch wörter lernten sprechen
projektfinanzierung, fördermittelantrag | bewilligt antrag euro stiftung
journalis, pressearbeit, medien | zeitung radio fernsehen journalisten artikel interview
gestaltung, grafik, layout, corporate design | zeichnete plakat logo seiten entwarf
nutzerforschung, usability, ux, barrierefrei | blinde saß sah zu klicken tastatur testete formular
agil, scrum, product owner, backlog | woche zettel wand sprint weggelassen
schnittstellenprogrammierung, backend, cloud, devops, migration | server umgezogen programm läuft schneller datenbank
testen, softwaretest, testautomatisierung | tests fehler gefunden vor nacht
informationssicherheit, it-sicherheit, cyber | angriff passwörter gesperrt mails hacker
statik, tragwerk, hochbau, tiefbau | brücke beton last decke
aufmaß, kalkulieren, angebotserstellung | rechnete angebot preis gemessen meter
nachtrag, bauherr, abnahme | bauherr unterschrieb übergab mängel mehrpreis
nachunternehmer, gewerke, subunternehmer | gewerke firmen maler elektriker kamen
holz, tischler, schreiner, möbelbau | holz türen tisch treppe eiche
gastronomie, barista, servicekräfte | tische gäste tablett bier kaffee
einkaufsverhandlung, rahmenvertrag | preis handelte günstiger jahr
lieferkette, supply chain, nachschub | lieferung kam fehlte lieferant container
gefahrgut, gefahrstoff, ladungssicherung | ladung fässer gesichert zurrte
ernte, pflanzenbau, gärtner | ernte pflanzte boden beete tonnen
tiergesund, stall, melken | kühe milch kalb tierarzt
strafrecht, ermittlung, vernehmung | zeugen polizei gericht fand
mietrecht, nebenkosten, eigentümer | mieter wohnung eigentümer abrechnung
leistungsgewährung, jobcenter, sozialleistung | anträge bescheide geld familien
bürgerbeteiligung, beteiligungsverfahren | bürger abend fragten anwohner
übersetz, dolmetsch, lektorat | übersetzte text sprache seiten
forschungsdaten, versuchs, experiment | versuche proben messungen
gewissenhaft, präzise, gründlich | cent fehler nie stimmte genau
hilfsbereit, kollegialität | half sprang ein kollegen
verlässlich, pünktlichkeit | nie gefehlt jeden pünktlich
lernbereit, weiterbildung, fortbildung | kurs abends gelernt selbst beigebracht
ergebnisorientiert, zielstrebig, ehrgeiz | mehr als ziel verdoppelte übertraf
sponsor, sponsoren, spender, mäzen | firmen gaben geld euro spendeten banner zahlten unternehmen
ehrenamt, freiwillig | eltern fragte ja helfer sagten zu gewann umsonst samstags
veranstaltungslogistik, veranstaltungsorganisation, organisationstalent | turnier kuchen liste plan aufbau stände gäste fest konzert
öffentlichkeitsarbeit, pressekontakte, kommunikationsarbeit | zeitung bilder netz artikel radio ruft besucher lesen flugblatt
mitgliederverwaltung, datenpflege, stammdaten, datenqualität | adressen doppelte tabelle zettel klick liste namen pflegte
mitgliedergewinnung, reichweite, wachstum, ausbau | mitglieder mehr wurden verdoppelte kamen neue gewann
interessenvertretung, lobby, kommunalpolitik | rat bürgermeister überzeugte abgeordnete stadt sprach einzeln
integration, vielfalt, diversität, gleichstellung | herkunft frauen behinderte gehörlos ausländer gemeinsam zusammen
vertragswesen, vertragsmanagement, vertragsgestaltung | verträge kündigte unterschrieb klausel versicherung gelesen
anforderung, fachkonzept, prozessanalyse, prozessaufnahme | fragte saß neben schrieb auf abläufe schritte
führungserfahrung, mitarbeiterführung, führungskompetenz, teamführung | leitete führte team leute kollegen mitarbeiter köpfe mannschaft besatzung crew
mitarbeitergespräch, feedbackkultur, wertschätz | gespräch redete kaffee hörte jedem woche lobte
motivation, begeister, teambuilding | lachten ausflug gemeinsam freuten feierten blieben
krisenmanagement, krisenfest, notfallmanagement, ausfallsicher | ausfiel brannte nacht sofort stand still minuten notbetrieb
besprechung, sitzungsdienst, assistenz, office, sekretariat, vorzimmer | termine reise protokoll chefin direktor flüge unterlagen kalender
reiseplanung, reisemanagement, reiseorganisation | flüge hotel züge buchte reise
umzug, standortverlagerung, verlagerung | zog um möbel umzug tische gebäude wochenende
bestellwesen, büromaterial, beschaffungswesen | bestellte vorrat schrank günstiger papier
gebäudemanagement, facility, hausmeister, haustechnik | heizung dach reinigung reparierte schlüssel firma
schädling, qualitätsabweichung, abweichung, fehleranalyse, ursachenanalyse | sauer fand dichtung ursache grund verfolgte zurück nie wieder
produktentwicklung, rezeptur, sortiment, neuprodukt | erfand neue sorte probierte verkauft dachte aus
linie, abfüllung, durchsatz, produktivität, leistungssteigerung | stunde flaschen statt mehr schneller maschinen stück
gastronomiekunden, händler, vertriebsnetz, gebiet, kundenstamm | fuhr kneipe wirte läden besuchte schenken aus
führungen, besucherbetreuung, markenbotschafter | besucher zeigte führung samstag gruppe
zoll, verbrauchsteuer, steuerprüfung, betriebsprüfung | prüfer finanzamt zählten buch fässer stimmte
rohstoff, preissicherung, einkaufsstrategie | teuer kaufte jahr voraus ernte vorrat
prozessdaten, messwert, aufzeichnung, überwachung | messe maß jeden morgen tank schrieb auf kurve
mut, nervenstark, urteilsvermögen, besonnen | ruhig entschied minuten flut sturm blieb rettete
nachbesprechung, kollegiale, betreuung nach | rief an danach hörte einzeln schlief
bildung, aufklärung, vermittlung, workshop | schulen kinder erklärte malten kurs sprach
photovoltaik, wärmepumpe, solarthermie | module dach strom sonne keller
schadensdiagnose, begutachtung, gutachten, inspektion | riss bild drohne sah fand feucht
kalkulation, angebotswesen, preisbildung | rechnete angebote zuschlag preis stunden
notdienst, störungsdienst, winterdienst | sturm nachts früh fünf schnee stand rief
denkmalpflege, restaurierung, sanierung, altbau | kirche alt altem schiefer turm fachwerk instand
kolonne, bauleiter, polier, vorarbeiter | teilte ein morgens kolonnen trupp leute
klassenführung, klassenleitung, unterrichtsführung | klasse laut ruhig aufgegeben regeln
klassenfahrt, exkursion, ausflüge | fuhr kindern bus tage zurück
mint, naturwissenschaft, technikbegeister, robotik | roboter versuch computer bauten wettbewerb
lehramtsanwärter, referendar, praktikant, hospitation | saß neben referendar reihe sah sagte
stundenplan, raumplan, vertretungsplan | stunden verteilte lehrer räume plan
beschulung, inklusiv, förderbedarf | autismus rollstuhl langsam setzte platz arbeiten
einwerben, drittmittel, fundraising, mittelakquise | holte euro firmen stiftung gaben antrag
`),
};
