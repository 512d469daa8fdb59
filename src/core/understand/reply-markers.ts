/**
 * Words by which mail programs mark what is quoted, forwarded or signed. Answers come in any language, whatever languages the
 * letters are written in, so the markers of all known programs stand together here.
 */

/** "On Tuesday Anna wrote:" as a line of its own, or wrapped into a few; tried on the joined lines. */
const attributions: readonly RegExp[] = [
  /^(?:-{2,4} ?)?(?:on|at|in a message dated) .{4,300}?\b(?:wrote|writes|said|posted)(?: ?-{2,4}|[^.:]{0,120}:|:)?$/i,
  /^(?:on|at) .{4,300}?<[^<>\s]{3,120}>,? (?:sent|replied|responded|answered)(?: [^.:]{0,60})?:$/i,
  /^(?:am|on|den) .{4,300}? schrieb.{0,160}:$/i,
  /^.{2,200} schrieb am .{4,100}:$/i,
  /^le .{4,300}? a [ée]crit ?:$/i,
  /^(?:el|on) .{4,300}? escribi[óo]\.{0,3} ?:?$/i,
  /^(?:op|on) .{4,300}? (?:schreef|heeft .{1,160} geschreven|het volgende geschreven).{0,160}:$/i,
  /^(?:op|on) .{4,300}? schreef .{1,200}?(?:het volgende geschreven)?:$/i,
  /^(?:il|in data) .{4,300}? (?:ha scritto|scrive) ?:$/i,
  /^(?:em|a|no dia|on) .{4,300}? escreveu(?: o seguinte)? ?:$/i,
  /^(?:den|p[åa]|kl|on|tors|fre|l[öø]r|s[öø]n|m[åa]n|tis|tirs|ons|torsdag|fredag) ?.{4,300}? skrev.{0,160}:$/i,
  /^.{2,200} skrev f[öø]ljande ?:$/i,
  /^.{4,300} kirjoitti ?:$/i,
  /^(?:w dniu|dnia|on|pon|wt|[śs]r|czw|pt|sob|niedz)\.? ?.{4,300}? (?:napisał(?:\(a\)|a)?|pisze).{0,120}:$/i,
  /^(?:dne|on|po|út|st|čt|pá|so|ne) .{4,300}? napsal.{0,120}:$/i,
  /^.{4,300}(?:написал(?:\(а\)|а)?|пишет|писал\(а\)|пише|написав(?:\(ла\)|ла)?) ?:$/i,
  /^.{4,300}(?:a scris|írta|ezt írta|şunu yazdı|yazdı|έγραψε|напісаў|napísal\(a\)|napísal|је написао) ?:$/i,
  /^.{4,300}(?:写道|寫道|写到|のメッセージ|さんは書きました|님이 작성|작성) ?[:：]$/,
  /^[^\n]{1,120}<[^<>\s]{3,120}@[^<>\s]{2,120}> ?(?:wrote|writes|schrieb|écrit|a écrit|escribió|ha scritto|schreef|skrev|wrote on [^:]{1,80}) ?:$/i,
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2} (?:at )?\d{1,2}:\d{2}(?::\d{2})? (?:GMT|UTC)?[+-]?\d{0,2}:?\d{0,2} ?[^:]{1,200}(?:<[^<>]{3,200}>)?:?$/i,
  /^.{1,200}<[^<>\s]{3,120}@[^<>\s]{2,120}> ?(?:在|於|于) ?.{4,80}(?:写道|寫道)? ?[:：]$/,
];

/** The first word of a line with which one of the above may begin; everything else is not even tried. */
export const attributionEnds =
  /<[^<>\s]{2,120}@[^<>\s]{2,120}>.{0,120}[:：]$|(?:wrote|writes|said|posted|schrieb.{0,160}|[ée]crit|escribi[óo]\.{0,3}|schreef.{0,160}|geschreven|scritto|scrive|escreveu(?: o seguinte)?|skrev.{0,160}|f[öø]ljande|kirjoitti|napisał.{0,120}|pisze.{0,120}|napsal.{0,120}|\(а\)|написала?|пишет|пише|написав(?:ла)?|scris|írta|yazdı|έγραψε|напісаў|napísal(?:\(a\))?|написао|[写寫][道到]|メッセージ|書きました|작성) ?(?:-{2,4}|[:：])?$|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2} |(?:wrote|said) [^.:]{0,120}:$|schrieb am .{4,100}:$|(?:在|於|于) ?.{4,80}[:：]$/i;

/** Lines that open a copy of an earlier mail by themselves. */
export const openings: readonly RegExp[] = [
  /^-{2,} ?(?:original message|original appointment|forwarded message|message original|message d'origine|message transf[ée]r[ée]|mensaje original|mensaje reenviado|ursprüngliche nachricht|original[- ]?nachricht|weitergeleitete nachricht|messaggio originale|messaggio inoltrato|mensagem original|mensagem encaminhada|oorspronkelijk bericht|doorgestuurd bericht|ursprungligt meddelande|oprindelig meddelelse|videresendt melding|opprinnelig melding|wiadomość oryginalna|oryginalna wiadomość|исходное сообщение|пересылаемое сообщение|alkuperäinen viesti|původní zpráva|eredeti üzenet|orijinal mesaj|原始邮件|原始郵件|原始信件|元のメッセージ|원본 메시지|转发邮件信息) ?-{2,}$/i,
  /^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht|início da mensagem encaminhada|vidarebefordrat brev|пересланное сообщение) ?:$/i,
  /^-{2,} ?on .{4,300} wrote ?-{2,}$/i,
  /^-{2,} ?reply above this line ?-{2,}/i,
  /^#{2,}- ?please type your reply above this line ?-#{2,}/i,
];

/** Fields of a copied head, in the languages of the common programs. */
export const headFields =
  /^[>\s*_]{0,6}(?:from|to|cc|sent|date|subject|reply-to|importance|von|an|gesendet|datum|betreff|antwort an|de|para|[àa]|envoy[ée](?: le)?|date|objet|r[ée]pondre [àa]|enviad[oa](?: el| em)?|fecha|asunto|data|assunto|da|inviato|oggetto|van|aan|verzonden|onderwerp|från|till|skickat|ämne|fra|til|sendt|emne|lähettäjä|lähetetty|vastaanottaja|aihe|od|do|wysłano|temat|odesláno|komu|předmět|от|кому|отправлено|дата|тема|від|feladó|címzett|elküldve|tárgy|kimden|kime|gönderilen|konu|差出人|宛先|件名|送信日時|发件人|收件人|主题|发送时间|发送日期|寄件者|收件者|主旨|보낸 사람|받는 사람|제목|보낸 날짜|de la|trimis|c[ăa]tre|subiect|šalje|za|poslano|predmet|zadeva|изпратено|относно|до|από|προς|στάλθηκε|θέμα|odoslané|nuo|kam|išsiųsta|saatja|saadetud|enviat|per a|từ|đến|đã gửi|chủ đề|จาก|ถึง|ส่ง|เรื่อง|من|إلى|تاريخ|الموضوع|מאת|אל|נשלח|נושא|dari|kepada|dikirim|perihal) ?[:：]/i;

/** What telephones and mail programs add below. */
export const deviceLines =
  /^(?:sent|envoy[ée]|enviado|inviato|verzonden|skickat|sendt|gesendet|von meinem|diese nachricht wurde von|отправлено|надіслано|wysłane|wysłano|odesláno|lähetetty|trimis|送信元|从我的|傳送自|發自我的|发自我的|나의).{0,12}?(?:\b(?:from|depuis|de mon|du|desde|da|dal|vanaf|via|met|från|fra|mit|von|iPhone|iPad|Android|Samsung|Mobile|Telefon|Handy|Mobilgerät|BlackBerry|Outlook|Windows|Yahoo|mobil)|с |з |z |ze |iPhone).{0,80}$|^(?:get|télécharger|obtener|obtenir|hol dir) outlook (?:for|pour|para|für) .{1,40}$|^sent (?:with|using) .{1,60}$|^<?https?:\/\/aka\.ms\/\S{1,40}>?$/i;

const ADDRESS = /<[^<>\s]{2,120}@[^<>\s]{2,120}>/;
const CLOCK = /\d{1,2}[:.h]\d{2}(?!\d)/;
const DAY = /\d{4}|\d{1,2}[./-]\d{1,2}|\d{1,2}\.? ?\p{L}/u;

/** Two sentences: the first is somebody's own. Initials are none. */
const SENTENCES = /(?<!(?:^|[\s.])\p{L})[.!?…]+\s+\p{Lu}/u;

/** A day, a clock and an address in brackets before a colon open a quote in every language. */
export function isAttribution(line: string): boolean {
  if (/[:：]$/.test(line) && line.length < 300 && !SENTENCES.test(line)) {
    const address = ADDRESS.exec(line)?.[0];
    const rest = address === undefined ? '' : line.replace(address, ' ');
    const clock = CLOCK.exec(rest)?.[0];
    if (clock !== undefined && DAY.test(rest.replace(clock, ' '))) return true;
  }
  return attributions.some((each) => each.test(line));
}

/** Fields of a head that name who wrote, and when it went: two of them are a head by themselves. */
export const writerFields =
  /^[>\s*_]{0,6}(?:from|von|de|da|van|från|fra|lähettäjä|od|от|від|feladó|kimden|差出人|发件人|寄件者|보낸 사람|de la) ?[:：]\s*(?=\S*\p{L})(?!.*\b\d{1,2}[:.]\d{2}\b)/iu;
export const sentFields =
  /^[>\s*_]{0,6}(?:sent|gesendet|envoy[ée](?: le)?|enviad[oa](?: el| em)?|inviato|verzonden|skickat|sendt|lähetetty|wysłano|odesláno|отправлено|elküldve|gönderilen|送信日時|发送时间|보낸 날짜|trimis) ?[:：].{0,80}\d/i;

/** Opens a copy in the midst of a line, where a telephone joined them: "Sent from my phone-------- Original message --------From: ...". */
export const openingWithin =
  /(?<=[^\s-])[ \t]*-{3,} ?(?:original message|forwarded message|message original|message d'origine|mensaje original|ursprüngliche nachricht|original[- ]?nachricht|weitergeleitete nachricht|messaggio originale|mensagem original|oorspronkelijk bericht|ursprungligt meddelande|oprindelig meddelelse|opprinnelig melding|wiadomość oryginalna|исходное сообщение|původní zpráva|eredeti üzenet|原始邮件|元のメッセージ|원본 메시지) ?-{3,}/gi;
