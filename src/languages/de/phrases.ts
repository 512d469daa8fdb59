import type { Phrase, PhraseFacts, Slot } from '../../core/write/language-pack.ts';
import { apart, met, plainly, promised, together, unknown, when } from '../../core/write/phrase-when.ts';

/**
 * The German phrases, in the formal "Sie". Each says only what its facts hold; a phrase that lacks a fact gives null. Lists that serve
 * panels have more than six phrases, so that six readers share none.
 */

const am = (f: PhraseFacts): string => (f.meetingDay === null ? '' : ` am ${f.meetingDay}`);
const many = (f: PhraseFacts, one: string, more: string): string => (f.roleCount > 1 ? more : one);
const callback: Phrase[] = [
  when('topic', (t) => `Über ein Thema habe ich seither weiter nachgedacht: ${t}.`),
  when('topic', (t) => `Aus unserem Gespräch habe ich vor allem ein Thema mitgenommen: ${t}.`),
  when('topic', (t) => `In meinen Notizen steht ein Thema obenan: ${t}.`),
  when('topic', (t) => `Gern bin ich in Gedanken auf ein Thema zurückgekommen: ${t}.`),
  when('topic', (t) => `Ein Thema unseres Gesprächs beschäftigt mich noch: ${t}.`),
  when('topic', (t) => `Gefreut hat mich, dass ein Thema zur Sprache kam: ${t}.`),
  when('topic', (t) => `Im Gedächtnis geblieben ist mir vor allem ein Thema: ${t}.`),
];

const forgot: Phrase[] = [
  when('own', (t) => `Eines habe ich im Gespräch nicht gesagt: ${t}.`),
  when('own', (t) => `Einen Punkt möchte ich nachtragen. ${t}.`),
  when('own', (t) => `Nicht zur Sprache kam Folgendes: ${t}.`),
  when('own', (t) => `Im Nachhinein fiel mir auf, dass ich eines nicht erwähnt hatte: ${t}.`),
  when('own', (t) => `Ergänzen möchte ich noch: ${t}.`),
  when('own', (t) => `Was ich gern noch gesagt hätte: ${t}.`),
  when('own', (t) => `Zu unserem Gespräch gehört noch ein Satz. ${t}.`),
  when('topic', (t) => `Einen Punkt habe ich ausgelassen: ${t}. Gern erzähle ich Ihnen mehr dazu.`),
  when('topic', (t) => `Nicht angesprochen habe ich Folgendes: ${t}.`),
  when('topic', (t) => `Ein Stichwort möchte ich nachtragen: ${t}.`),
  when('topic', (t) => `Im Nachhinein fehlt mir ein Punkt: ${t}.`),
  when('topic', (t) => `Gern hätte ich noch etwas erwähnt: ${t}.`),
  when('topic', (t) => `Zur Ergänzung noch dies: ${t}.`),
  when('topic', (t) => `Unerwähnt blieb bisher: ${t}.`),
];

const addsNews: Phrase[] = [
  when('own', (t) => `Eines habe ich Ihnen noch nicht erzählt. ${t}.`),
  when('own', (t) => `Bei dieser Gelegenheit möchte ich einen Punkt ergänzen. ${t}.`),
  when('own', (t) => `Vielleicht ist dies für Sie von Nutzen: ${t}.`),
  when('topic', (t) => `Über ein Thema haben wir noch nicht gesprochen: ${t}. Gern erzähle ich Ihnen davon.`),
];

const excels: Phrase[] = [
  when('own', (t) => `Ein Beispiel aus meiner Arbeit: ${t}.`),
  when('own', (t) => `Um es greifbar zu machen, ein Beispiel. ${t}.`),
  when('own', (t) => `Vielleicht hilft ein Beispiel dafür, wie ich arbeite: ${t}.`),
  when('own', (t) => `Was ich mitbringe, zeigt ein Beispiel: ${t}.`),
  when('own', (t) => `Aus meiner eigenen Erfahrung: ${t}.`),
  when('topic', (t) => `Ein Beispiel aus meiner Arbeit: ${t}.`),
  when('topic', (t) => `Gern erzähle ich Ihnen mehr von einem Beispiel aus meiner Arbeit: ${t}.`),
  when('topic', (t) => `Zu dem, was ich mitbringe, gehört: ${t}.`),
  when('topic', (t) => `Als Beispiel für meine Arbeit möchte ich nennen: ${t}.`),
  when('topic', (t) => `Was ich bereits gemacht habe, zum Beispiel: ${t}.`),
];

export const phrases: Record<Slot, readonly Phrase[]> = {
  thanks: [
    met((f) => `Vielen Dank, dass Sie sich${am(f)} Zeit für ein Gespräch über ${f.role} genommen haben.`),
    met((f) => `Ich danke Ihnen für unser Gespräch${am(f)} über ${f.role}.`),
    met((f) => `Haben Sie vielen Dank für das Gespräch${am(f)}, in dem es um ${f.role} ging.`),
    met((f) => `Für die Zeit, die Sie mir${am(f)} gegeben haben, um über ${f.role} zu sprechen, danke ich Ihnen.`),
    met((f) => `Es hat mich gefreut, Sie${am(f)} kennenzulernen und über ${f.role} zu sprechen; danke dafür.`),
    met((f) => `Danke für das offene Gespräch${am(f)} über ${f.role}.`),
    met((f) => `Über unser Gespräch${am(f)} zu ${dative(f)} habe ich mich gefreut und danke Ihnen dafür.`),
    (f) => `Vielen Dank für Ihre Zeit und für das Gespräch über ${f.role}.`,
  ],
  thanksBriefly: [
    met((f) => `Vielen Dank für Ihre Zeit${am(f)}.`),
    met((f) => `Danke für das Gespräch${am(f)}.`),
    met((f) => `Ich danke Ihnen für unser Gespräch${am(f)}.`),
    met((f) => `Schön, dass Sie${am(f)} dabei waren; vielen Dank.`),
    met((f) => `Für Ihre Fragen${am(f)} danke ich Ihnen.`),
    met((f) => `Haben Sie Dank für die Zeit${am(f)}.`),
    (f) => `Vielen Dank für das Gespräch über ${f.role}.`,
  ],
  belatedThanks: [
    met(
      (f) =>
        `Mein Dank kommt später, als er sollte: Vielen Dank für Ihre Zeit${am(f)} und das Gespräch über ${f.role}.`,
    ),
    met((f) => `Für unser Gespräch${am(f)} über ${f.role} habe ich Ihnen noch nicht gedankt; das hole ich gern nach.`),
    (f) => `Mein Dank kommt spät und ist nicht weniger ernst gemeint: Danke für das Gespräch über ${f.role}.`,
  ],
  callback,
  forgot,
  addsNews,
  excels,
  wants: [
    (f) => `Nach allem, was ich gehört habe, möchte ich ${many(f, 'die Stelle', 'diese Aufgaben')} gern übernehmen.`,
    () => `Diese Arbeit würde ich sehr gern machen.`,
    () => `Ich bin sicher, dass ich diesen Weg weitergehen möchte, und freue mich auf den nächsten Schritt.`,
    (f) => `Seit unserem Gespräch weiß ich, dass ich ${many(f, 'die Stelle', 'die Stellen')} gern hätte.`,
    () => `Mein Interesse ist groß, und den nächsten Schritt gehe ich gern.`,
    () => `Über eine weitere Berücksichtigung würde ich mich freuen; es ist eine Arbeit, die ich machen möchte.`,
    () => `Was ich erfahren habe, bestärkt mich in meinem Wunsch, bei Ihnen anzufangen.`,
    (f) => `An ${many(f, 'der Stelle', 'den Stellen')} bin ich weiterhin sehr interessiert.`,
  ],
  curious: [
    (f) => `Gern würde ich noch mehr über ${many(f, 'die Stelle', 'die Stellen')} und Ihre Arbeitsweise erfahren.`,
    () => `Ich würde gern mehr hören und freue mich, wenn wir noch einmal sprechen.`,
    () => `Mich interessiert, was die Aufgabe im Einzelnen von mir verlangen würde.`,
    () => `Über die Gelegenheit, mehr über die Arbeit selbst zu erfahren, würde ich mich freuen.`,
    () => `Manches möchte ich noch besser verstehen und würde deshalb gern noch einmal mit Ihnen sprechen.`,
    (f) => `Über ${many(f, 'die Stelle', 'die Stellen')} habe ich mit Interesse nachgedacht und würde gern mehr hören.`,
    () => `Von den Menschen und der Arbeit würde ich gern noch mehr hören.`,
  ],
  expectsNews: [
    promised(
      (day) => `Wie ich verstanden habe, darf ich bis ${day} mit einer Nachricht rechnen, und freue mich darauf.`,
    ),
    promised((day) => `Da eine Antwort bis ${day} zugesagt ist, warte ich gern so lange.`),
    promised((day) => `Notiert habe ich mir, dass es bis ${day} Neuigkeiten geben soll.`),
    promised((day) => `Es hilft mir zu wissen, dass ich bis ${day} von Ihnen höre.`),
    promised((day) => `Ich freue mich, bis ${day} von Ihnen zu hören, wie es besprochen war.`),
    promised((day) => `Bis ${day}, so habe ich es verstanden, gibt es eine Antwort.`),
    promised((day) => `Auf Ihre Nachricht bis ${day} freue ich mich.`),
  ],
  offersMore: [
    () => `Wenn Sie noch etwas von mir brauchen, sende ich es Ihnen gern.`,
    () => `Sollte eine Frage auftauchen, fragen Sie mich bitte jederzeit.`,
    () => `Wenn Arbeitsproben oder Referenzen helfen, kann ich sie Ihnen gern zukommen lassen.`,
    () => `Bitte sagen Sie mir, wenn ich noch etwas ergänzen oder erläutern kann.`,
    () => `Was noch offen ist, beantworte ich gern, schriftlich oder am Telefon.`,
    () => `Wenn Sie zu einem Punkt mehr hören möchten, genügt mir eine Zeile.`,
    () => `Alles, was Sie noch wissen möchten, sage ich Ihnen gern.`,
  ],
  patient: [
    () => `Dass eine solche Entscheidung Zeit braucht, weiß ich, und warte gern.`,
    () => `Sicher sprechen Sie noch mit anderen; die Sorgfalt, die das braucht, weiß ich zu schätzen.`,
    () => `Von meiner Seite eilt es nicht.`,
    () => `Ich weiß, dass Ihre Tage voll sind, und danke Ihnen fürs Lesen.`,
    () => `Bitte nehmen Sie sich die Zeit, die Sie brauchen; ich freue mich, wenn ich dann von Ihnen höre.`,
    () => `Wie auch immer es ausgeht, das Gespräch war mir eine Freude.`,
    () => `Mir ist klar, dass an solchen Entscheidungen mehrere beteiligt sind und dass das dauert.`,
  ],
  thanksForArranging: [
    met((f) => `Vielen Dank, dass Sie das Gespräch${am(f)} über ${f.role} ermöglicht haben.`),
    met(
      (f) =>
        `Danke, dass Sie mein Gespräch${am(f)} über ${f.role} vermittelt haben; ich bin froh, dass es zustande kam.`,
    ),
    (f) => `Vielen Dank, dass Sie mich für ${f.role} vorgeschlagen haben.`,
  ],
  passOn: [
    () => `Wenn Sie es für richtig halten, leiten Sie bitte diese Zeilen weiter:`,
    () => `Ich wäre Ihnen dankbar, wenn Sie einige Worte von mir weitergeben könnten:`,
    () => `Darf ich Sie bitten, meinen Dank weiterzugeben, in diesen oder in Ihren Worten?`,
  ],
  mayIThank: [
    (f) =>
      f.names === null
        ? `Darf ich denen, mit denen ich gesprochen habe, selbst danken, oder möchten Sie meinen Dank weitergeben?`
        : `Darf ich ${f.names} selbst danken, oder möchten Sie meinen Dank weitergeben?`,
  ],
  asksAfter: [
    together((f) => `Ich schreibe Ihnen wegen ${dative(f)}, über die wir${am(f)} gesprochen haben.`),
    together((f) => `Kurz melde ich mich noch einmal zu ${dative(f)}, über die wir${am(f)} gesprochen haben.`),
    together((f) => `Gern komme ich auf ${f.role} und unser Gespräch${am(f)} zurück.`),
    together(
      (f) =>
        `Seit unserem Gespräch${am(f)} über ${f.role} ist etwas Zeit vergangen, deshalb schreibe ich Ihnen noch einmal.`,
    ),
    together((f) => `Mit diesen Zeilen möchte ich mich nach ${dative(f)} erkundigen, um die es${am(f)} ging.`),
    apart((f) => `Ich schreibe Ihnen wegen ${dative(f)}${interviewed(f)}.`),
    apart((f) => `Kurz melde ich mich zu ${dative(f)}${interviewed(f)}.`),
    apart((f) => `Gern möchte ich mich nach ${dative(f)} erkundigen${interviewed(f)}.`),
    apart((f) => `Noch einmal komme ich auf ${f.role} zurück${interviewed(f)}.`),
    apart((f) => `Einige Zeilen zu ${dative(f)}${interviewed(f)}.`),
  ],
  asksAfterPromise: [
    promised(
      (day) =>
        `In unserem Gespräch war eine Nachricht bis ${day} in Aussicht gestellt, deshalb frage ich nach dem Stand.`,
    ),
    promised(
      (day) =>
        `Ich hatte mir notiert, dass ich bis ${day} von Ihnen hören könnte; Pläne ändern sich, und so frage ich nach.`,
    ),
    promised(
      (day) =>
        `Da ich bis ${day} mit einer Nachricht rechnen durfte, möchte ich fragen, wie es um die Entscheidung steht.`,
    ),
  ],
  thanksAgain: [
    together((f) => `Noch einmal danke ich Ihnen für die Zeit, die Sie mir${am(f)} gegeben haben.`),
    together((f) => `Danke noch einmal für das Gespräch über ${f.role}.`),
    together(() => `Für unser Gespräch bin ich Ihnen weiterhin dankbar.`),
    together((f) => `Vielen Dank für alles, was Sie mir über ${f.role} erzählt haben.`),
    together((f) => `Für das Gespräch${am(f)} noch einmal meinen Dank.`),
    apart((f) => `Vielen Dank für Ihre bisherige Hilfe bei meiner Bewerbung um ${f.role}.`),
    apart(() => `Vielen Dank für Ihre Zeit und Ihren Anteil daran.`),
    apart((f) => `Danke noch einmal, dass Sie mich für ${f.role} in Betracht ziehen.`),
    apart(() => `Für Ihre Hilfe bin ich Ihnen dankbar.`),
    apart((f) => `Noch einmal danke für Ihre Mühe um ${f.role}.`),
  ],
  asksSteps: [
    () => `Können Sie mir sagen, wie die nächsten Schritte aussehen?`,
    () => `Darf ich fragen, welche Schritte als Nächstes geplant sind?`,
    () => `Würden Sie mich wissen lassen, wie es weitergeht, sobald Sie es sagen können?`,
  ],
  asksProcess: [
    () => `Darf ich fragen, wie das Auswahlverfahren läuft?`,
    () => `Können Sie mir sagen, wie weit die Auswahl ist?`,
    () => `Wie läuft die Auswahl, wenn Sie schon etwas dazu sagen können?`,
  ],
  asksWhen: [
    () => `Können Sie mir sagen, wann ich mit einer Nachricht rechnen darf?`,
    () => `Darf ich fragen, wann Sie mir voraussichtlich mehr sagen können?`,
    () => `Wissen Sie schon, wann ich von Ihnen höre?`,
  ],
  newsOnly: [
    promised(
      (day) =>
        `Dass eine Entscheidung nicht vor ${day} zu erwarten ist, weiß ich; diese Zeilen brauchen keine Antwort.`,
    ),
    promised((day) => `Bitte machen Sie sich keine Mühe mit einer Antwort; bis ${day} warte ich gern.`),
  ],
  closingQuestion: [
    (f) =>
      `Länger habe ich nichts gehört und weiß, wie voll solche Wochen sind. Wenn ich nichts von Ihnen höre, gehe ich davon aus, dass ${many(f, 'die Stelle anders besetzt wird', 'die Stellen anders besetzt werden')}; antworten müssen Sie nicht. Über eine spätere Berücksichtigung würde ich mich freuen und wünsche Ihnen viel Erfolg bei der Besetzung.`,
    (f) =>
      `Sofern ich nichts anderes höre, gehe ich davon aus, dass ${many(f, 'die Stelle anders besetzt wird', 'die Stellen anders besetzt werden')}; eine Antwort ist nicht nötig. Wenn sich später etwas Passendes ergibt, würde ich mich freuen, wenn Sie an mich denken. Bis dahin wünsche ich Ihnen eine gute Wahl und danke für Ihre Mühe.`,
  ],
  confirms: [
    met(
      (f) =>
        `Vielen Dank für die Einladung zum Gespräch über ${f.role}. Den Termin am ${f.meetingDay}${f.clock === null ? '' : ` um ${f.clock}`} bestätige ich gern und freue mich auf das Gespräch.`,
    ),
    unknown(
      (f) =>
        `Vielen Dank für die Einladung zum Gespräch über ${f.role}. Den Termin bestätige ich gern und freue mich auf das Gespräch.`,
    ),
  ],
  asksNewTime: [
    met(
      (f) =>
        `Unser Gespräch${am(f)} über ${f.role} hat nicht wie geplant stattgefunden. Welcher neue Termin würde Ihnen passen? Ich richte mich gern danach.`,
    ),
    unknown(
      (f) =>
        `Unser Gespräch über ${f.role} hat nicht wie geplant stattgefunden. Welcher neue Termin würde Ihnen passen?`,
    ),
  ],
  acceptsRejection: [
    (f) =>
      `Danke, dass Sie mir wegen ${dative(f)} Bescheid gegeben haben. Ich hatte mir eine andere Antwort erhofft und respektiere die Entscheidung. Für die Zeit, die Sie mir gegeben haben, bin ich dankbar.`,
    (f) =>
      `Vielen Dank für Ihre Nachricht, wie die Entscheidung über ${f.role} gefallen ist. Ich verstehe sie und danke Ihnen für Ihre Zeit und das Gespräch.`,
    (f) =>
      `Vielen Dank für Ihre Nachricht zu ${dative(f)}. Natürlich bedaure ich, dass es nicht geklappt hat; ich habe Sie gern kennengelernt und danke Ihnen für Ihr Interesse.`,
  ],
  openDoor: [
    () => `Wenn sich eine andere Stelle ergibt, für die ich in Frage komme, würde ich mich über Ihre Nachricht freuen.`,
    () =>
      `Gern bleibe ich mit Ihnen in Kontakt und freue mich, wenn Sie bei passender Gelegenheit wieder an mich denken.`,
    () => `Bitte behalten Sie mich für später im Gedächtnis; meine Tür bleibt offen.`,
  ],
  asksFeedback: [
    () => `Wenn Sie einen Augenblick dafür haben, würde mir ein Punkt helfen, den ich besser machen kann.`,
    () => `Falls es einen Punkt gibt, an dem ich arbeiten sollte, wäre ich für den Hinweis dankbar.`,
  ],
  withdraws: [
    (f) =>
      `Nach reiflicher Überlegung habe ich mich entschieden, ${f.role} nicht weiterzuverfolgen, und ziehe meine Bewerbung zurück.`,
    (f) =>
      `Über ${f.role} habe ich gründlich nachgedacht und bin zu dem Schluss gekommen, meine Bewerbung zurückzuziehen, damit Sie mit den anderen planen können.`,
  ],
  acceptsOffer: [
    (f) =>
      `Sehr gern nehme ich Ihr Angebot für ${f.role} an.${f.offerIsPast ? ` Sie hatten um meine Antwort bis ${f.offerDay} gebeten; es tut mir leid, dass sie erst jetzt kommt, und ich hoffe, dass das Angebot noch gilt.` : ''}`,
    (f) =>
      `Mit Freude nehme ich Ihr Angebot für ${f.role} an.${f.offerIsPast ? ` Sie hatten mir bis ${f.offerDay} Zeit gegeben. Es tut mir leid, dass ich erst jetzt antworte; ich hoffe, dass das Angebot noch gilt.` : ''}`,
  ],
  looksForward: [
    () => `Vielen Dank für Ihr Vertrauen. Bitte sagen Sie mir, wenn Sie vor meinem Beginn noch etwas von mir brauchen.`,
    () =>
      `Auf die Arbeit und die Zusammenarbeit freue ich mich. Was noch zu unterschreiben oder einzureichen ist, erledige ich gern sofort.`,
  ],
  corrects: [
    when('own', (t) => `Etwas, das ich Ihnen gesagt habe, muss ich berichtigen. ${t}. Das Versehen tut mir leid.`),
    when('topic', (t) => `Eines muss ich berichtigen: ${t}. Das Versehen tut mir leid.`),
    plainly((f) => `Zu ${dative(f)} muss ich etwas berichtigen, das ich Ihnen gesagt habe. Das Versehen tut mir leid.`),
  ],
  informsOthers: [
    (f) =>
      `Sie sollen es von mir hören: Ich habe anderswo eine Stelle angenommen und ziehe deshalb meine Bewerbung um ${f.role} zurück.`,
    (f) =>
      `Das möchte ich Ihnen selbst sagen. Ich habe eine andere Stelle angenommen und bitte Sie, mich für ${f.role} nicht weiter zu berücksichtigen.`,
  ],
  callsOff: [
    (f) =>
      f.expected === null
        ? null
        : `Zum Gespräch am ${f.expected.day} um ${f.expected.clock} komme ich deshalb nicht; bitte vergeben Sie den Termin anders.`,
    (f) =>
      f.expected === null
        ? null
        : `Bitte erwarten Sie mich nicht zum Gespräch am ${f.expected.day} um ${f.expected.clock}: Ich komme nicht.`,
  ],
  wishesWell: [
    () => `Ich wünsche Ihnen eine gute Wahl und würde mich freuen, wenn sich unsere Wege wieder kreuzen.`,
    () => `Hoffentlich finden Sie bald die richtige Person; gern bleibe ich mit Ihnen in Kontakt.`,
  ],
  runsLate: [
    (f) =>
      f.late === null
        ? null
        : f.invited
          ? `Es tut mir leid: Ich komme etwa ${f.late} Minuten zu spät${f.clock === null ? '' : ` zu unserem Termin um ${f.clock}`}. Ich bin unterwegs; wenn es Ihnen dann nicht mehr passt, nehme ich gern einen anderen Termin.`
          : `Es tut mir leid: Ich komme etwa ${f.late} Minuten zu spät zu meinem Vorstellungsgespräch${f.clock === null ? '' : ` um ${f.clock}`}. Ich bin unterwegs; würden Sie es dort bitte ausrichten? Wenn es dann nicht mehr passt, nehme ich gern einen anderen Termin.`,
    (f) =>
      f.late === null
        ? `Es tut mir leid: Ich komme etwas zu spät zu ${f.invited ? 'unserem Termin' : 'meinem Vorstellungsgespräch'}. Ich bin unterwegs.`
        : null,
  ],
  asksToMove: [
    met(
      (f) =>
        `Es tut mir leid: ${f.invited ? 'Unseren' : 'Den'} Termin${am(f)}${f.clock === null ? '' : ` um ${f.clock}`} zum Gespräch über ${f.role} kann ich nicht einhalten, und ich würde ihn sehr gern nachholen. Wann würde es Ihnen sonst passen? Ich richte mich danach.`,
    ),
    unknown(
      (f) =>
        `Es tut mir leid: Unseren Termin zum Gespräch über ${f.role} kann ich nicht einhalten, und ich würde ihn sehr gern nachholen. Wann würde es Ihnen sonst passen?`,
    ),
  ],
  keepsWarm: [
    (f) =>
      `Ich hoffe, es geht Ihnen gut. Vor einiger Zeit waren wir wegen ${dative(f)} in Kontakt; ein kurzer Gruß, damit wir in Verbindung bleiben. Eine Antwort ist nicht nötig.`,
    (f) =>
      `Seit unserem Kontakt wegen ${dative(f)} ist einige Zeit vergangen. Ich sende Ihnen einen kurzen Gruß, ohne dass Sie antworten müssten.`,
    (f) =>
      `Ein kurzer Gruß ohne jedes Anliegen: Ich erinnere mich gern an unseren Kontakt wegen ${dative(f)} und hoffe, dass es Ihnen gut geht.`,
  ],
  keepsWarmBriefly: [
    (f) => `Seit unserem Kontakt wegen ${dative(f)} ist einige Zeit vergangen, und ich hoffe, es geht Ihnen gut.`,
    (f) => `Ich hoffe, es geht Ihnen gut; zuletzt waren wir wegen ${dative(f)} in Kontakt.`,
  ],
  ownNews: [
    ...(['own', 'topic'] as const).flatMap((form) => [
      when(form, (t) => `Eine Neuigkeit möchte ich Ihnen nicht vorenthalten: ${t}. Eine Antwort ist nicht nötig.`),
      when(form, (t) => `Seither gibt es etwas Neues: ${t}. Sie müssen darauf nicht antworten.`),
    ]),
  ],
  theirNews: [
    when(
      'topic',
      (t) =>
        `Ich habe von einer Neuigkeit bei Ihnen gehört und mich darüber gefreut: ${t}. Eine Antwort ist nicht nötig.`,
    ),
    when('topic', (t) => `Eine Nachricht ließ mich an Sie denken: ${t}. Eine Antwort ist nicht nötig.`),
  ],
  introduces: [
    (f) =>
      `Mein Name ist ${f.candidate}; es geht um ${f.role}.${f.names === null ? '' : ` Bisher stand ich dazu mit ${f.names} in Kontakt; wie ich höre, liegt dies nun bei Ihnen.`}`,
    (f) =>
      `Darf ich mich vorstellen: Ich bin ${f.candidate}, und es geht um ${f.role}.${f.names === null ? '' : ` Bisher hat ${f.names} dies mit mir besprochen; soweit ich weiß, haben Sie es übernommen.`}`,
  ],
  thanksForTakingOver: [
    () => `Vielen Dank, dass Sie dies übernehmen.`,
    () => `Danke, dass Sie sich nun darum kümmern.`,
  ],
  available: [
    () => `Ich bin verfügbar und freue mich, von allem zu hören, was passt.`,
    () => `Ich bin weiterhin verfügbar und kann beginnen, sobald etwas passt.`,
  ],
  missedEachOther: [
    met(
      (f) =>
        `Wir hatten${am(f)}${f.clock === null ? '' : ` um ${f.clock}`} ein Gespräch über ${f.role} geplant und haben uns offenbar verpasst. Sicher ist auf Ihrer Seite etwas dazwischengekommen. Gern finde ich einen neuen Termin; wann würde es Ihnen passen?`,
    ),
    unknown(
      (f) =>
        `Wir hatten ein Gespräch über ${f.role} geplant und haben uns offenbar verpasst. Wann würde es Ihnen sonst passen?`,
    ),
  ],
  thanksForOffer: [
    (f) =>
      `Herzlichen Dank für das Angebot für ${f.role}; ich freue mich darüber und über das Vertrauen, das daraus spricht.`,
    (f) => `Vielen Dank für Ihr Angebot für ${f.role}. Ich habe mich sehr darüber gefreut.`,
  ],
  asksTerms: [
    (f) =>
      f.offerDay === null || f.offerIsPast
        ? null
        : `Könnten Sie mir die Bedingungen schriftlich senden? Meine Antwort haben Sie bis ${f.offerDay}.`,
    (f) =>
      f.offerDay === null || f.offerIsPast
        ? null
        : `Für die Bedingungen in schriftlicher Form wäre ich dankbar; ich antworte bis ${f.offerDay}.`,
    (f) =>
      f.offerIsPast
        ? `Sie haben um meine Antwort bis ${f.offerDay} gebeten, und es tut mir leid, dass ich erst jetzt schreibe. Gilt das Angebot noch? Dann wäre ich für die Bedingungen in schriftlicher Form dankbar, und dafür, bis wann Sie meine Antwort brauchen.`
        : null,
    (f) =>
      f.offerDay !== null
        ? null
        : `Könnten Sie mir die Bedingungen schriftlich senden und sagen, bis wann Sie meine Antwort brauchen? Ich möchte sie mit der Sorgfalt lesen, die sie verdienen.`,
    (f) =>
      f.offerDay !== null
        ? null
        : `Für die Bedingungen in schriftlicher Form wäre ich dankbar, und für einen Hinweis, bis wann ich sie überdenken darf.`,
  ],
  asksForTime: [
    (f) =>
      f.offerDay === null
        ? `Darf ich mir mit der Antwort noch einige Tage Zeit nehmen? Ich möchte Ihnen eine Antwort geben, zu der ich stehe.`
        : f.offerIsPast
          ? `Sie haben um meine Antwort bis ${f.offerDay} gebeten, und es tut mir leid, dass ich erst jetzt schreibe. Gilt das Angebot noch, und darf ich mir noch einige Tage Zeit nehmen? Ich möchte Ihnen eine Antwort geben, zu der ich stehe.`
          : `Sie haben um meine Antwort bis ${f.offerDay} gebeten. Darf ich mir noch einige Tage Zeit nehmen? Ich möchte Ihnen eine Antwort geben, zu der ich stehe.`,
  ],
  declinesOffer: [
    (f) => `Nach reiflicher Überlegung habe ich mich entschieden, das Angebot für ${f.role} nicht anzunehmen.`,
  ],
  tellsOfOffer: [
    (f) =>
      f.offerDay === null
        ? null
        : `Ich möchte offen mit Ihnen sein: Ich habe anderswo ein Angebot erhalten und muss es bis ${f.offerDay} beantworten. ${capital(f.role)} ${f.roleCount > 1 ? 'interessieren' : 'interessiert'} mich weiterhin, deshalb sollen Sie es heute wissen.`,
    (f) =>
      f.offerDay === null
        ? null
        : `Das sollen Sie von mir selbst hören: Ich habe ein anderes Angebot und muss bis ${f.offerDay} antworten. Ich sage es Ihnen, weil mich ${f.role} weiterhin ${f.roleCount > 1 ? 'interessieren' : 'interessiert'}.`,
    (f) =>
      f.offerDay !== null
        ? null
        : `Ich möchte offen mit Ihnen sein: Ich habe anderswo ein Angebot erhalten und muss es bald beantworten. ${capital(f.role)} ${f.roleCount > 1 ? 'interessieren' : 'interessiert'} mich weiterhin, deshalb sollen Sie es heute wissen.`,
    (f) =>
      f.offerDay !== null
        ? null
        : `Das sollen Sie von mir selbst hören: Ich habe ein anderes Angebot mit einer Frist. Ich sage es Ihnen, weil mich ${f.role} weiterhin ${f.roleCount > 1 ? 'interessieren' : 'interessiert'}.`,
  ],
  delivers: [
    when('topic', (t) => `Wie versprochen melde ich mich mit dem, was ich zugesagt habe: ${t}.`),
    when('own', (t) => `Wie versprochen melde ich mich noch einmal. ${t}.`),
    plainly((f) => `Wie versprochen melde ich mich noch einmal zu ${dative(f)}.`),
  ],
  answers: [plainly((f) => `Vielen Dank für Ihre Nachricht zu ${dative(f)}.`)],
  alsoReturnsCall: [() => `Außerdem melde ich mich auf Ihren Anruf; es tut mir leid, dass ich ihn verpasst habe.`],
  returnsCall: [
    (f) =>
      `Guten Tag, hier ist ${f.candidate}. Sie hatten angerufen, und es tut mir leid, dass ich Sie verpasst habe. Passt es Ihnen gerade?`,
    (f) => `Guten Tag, hier ist ${f.candidate}; ich rufe zurück.`,
  ],
  missedTheirCall: [
    () =>
      `Es tut mir leid, dass ich Ihren Anruf verpasst habe. Darf ich schriftlich antworten, oder wann erreiche ich Sie am besten?`,
    () => `Sie hatten angerufen, und ich konnte nicht ans Telefon gehen; das tut mir leid. Wann würde es Ihnen passen?`,
  ],
  sayHello: [
    (f) => `Guten Tag${f.recipient === null ? '' : `, ${f.recipient}`}, hier ist ${f.candidate}. Es geht um ${f.role}.`,
    (f) =>
      `Guten Tag${f.recipient === null ? '' : `, ${f.recipient}`}, mein Name ist ${f.candidate}. Ich rufe wegen ${dative(f)} an${f.meetingDay === null || !f.present ? '' : `, über die wir am ${f.meetingDay} gesprochen haben`}.`,
  ],
  sayHelloBriefly: [
    (f) =>
      `Guten Tag${f.recipient === null ? '' : `, ${f.recipient}`}, hier ist ${f.candidate}. Es geht um ${f.roleBriefly}.`,
  ],
  sayInterest: [
    (f) => (f.want === 'yes' ? `Ich bin weiterhin sehr interessiert.` : `Ich würde gern noch mehr erfahren.`),
    (f) =>
      f.want === 'yes'
        ? `Die Arbeit würde ich sehr gern machen.`
        : `Mich interessiert, wie die Arbeit im Einzelnen aussieht.`,
    (f) =>
      f.want === 'yes'
        ? `Mein Interesse ist groß, und ich gehe gern den nächsten Schritt.`
        : `Von den Menschen und der Arbeit würde ich gern noch mehr hören.`,
  ],
  sayMovedOn: [
    (f) =>
      `Ohne Nachricht gehe ich davon aus, dass ${many(f, 'die Stelle vergeben ist', 'die Stellen vergeben sind')}.`,
    (f) =>
      `Wenn ich nichts von Ihnen höre, gehe ich davon aus, dass ${many(f, 'die Stelle anders besetzt ist', 'die Stellen anders besetzt sind')}.`,
    (f) =>
      `Ohne Nachricht gehe ich davon aus, dass ${many(f, 'die Stelle vergeben ist', 'die Stellen vergeben sind')}, und freue mich, wenn Sie später an mich denken.`,
  ],
  sayNumberOnce: [(f) => (f.number === null ? null : `Meine Nummer ist ${f.number}.`)],
  sayThanks: [
    () => `Vielen Dank für Ihre Zeit.`,
    together((f) => `Noch einmal vielen Dank für Ihre Zeit${am(f)}.`),
    together(
      () => `Zuerst vielen Dank; unser Gespräch hat mir viel gebracht, und ich habe seither darüber nachgedacht.`,
    ),
    apart(() => `Vielen Dank für Ihre Hilfe bis hierher.`),
  ],
  sayNumber: [
    (f) => (f.number === null ? null : `Meine Nummer ist ${f.number}. Noch einmal: ${f.number}.`),
    (f) => (f.number === null ? null : `Sie erreichen mich unter ${f.number}. Ich wiederhole: ${f.number}.`),
  ],
  sayNoNeed: [
    () => `Ein Rückruf ist nicht nötig, eine E-Mail genügt. Vielen Dank und auf Wiederhören.`,
    () => `Sie müssen nicht zurückrufen. Auf Wiederhören.`,
    () =>
      `Bitte fühlen Sie sich nicht verpflichtet zurückzurufen; eine kurze Zeile per E-Mail ist genauso gut. Vielen Dank und einen schönen Tag.`,
  ],
  sayByMail: [
    () => `Eine E-Mail genügt, wann immer es Ihnen passt. Vielen Dank und auf Wiederhören.`,
    () => `Eine Zeile per E-Mail genügt. Auf Wiederhören.`,
    () =>
      `Eine kurze Zeile per E-Mail ist genauso gut wie ein Anruf, wann immer es Ihnen passt. Vielen Dank und einen schönen Tag.`,
  ],
  cardOpening: [
    met((f) => `Ich war${am(f)} beim Gespräch über ${f.role} und möchte, dass Sie es zuerst von mir hören.`),
    (f) => `Sie sollen zuerst von mir hören, wie das Gespräch über ${f.role} war.`,
  ],
  cardHowItWent: [
    (f) =>
      f.names === null
        ? `Sagen, wer dabei war, was gut lief und was nicht.`
        : `Sagen, wie es mit ${f.names} war: was gut lief und was nicht.`,
  ],
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "der Stelle als …" after zu, nach, bei, mit, wegen: feminine, so dative and genitive look the same. */
function dative(f: PhraseFacts): string {
  return f.role.replace(/\bdie Stellen\b/g, 'den Stellen').replace(/\bdie Stelle\b/g, 'der Stelle');
}

function interviewed(f: PhraseFacts): string {
  return f.meetingDay === null ? '' : `, für die ich am ${f.meetingDay} im Gespräch war`;
}
