import { headerValue, headerValues, messageIdsIn, type ParsedMessage } from './parsed.ts';

/** What a mail server reported of a mail that the candidate sent. */
export interface Bounce {
  /** The mail that came back, where the report holds its head. */
  readonly messageId: string | null;
  /** Whom it did not reach, in lower case. */
  readonly recipients: readonly string[];
  /** RFC 3463, such as 5.1.1; null where the report names none. */
  readonly status: string | null;
  /** True where it will not be tried again. */
  readonly permanent: boolean;
}

/** Who or what wrote a mail, told by its head and its build (RU4). */
export type MailAuthor =
  | { readonly kind: 'bounce'; readonly bounce: Bounce }
  /** A machine that answers for a person: `reply` where it answers a mail, `notice` where a system writes by itself. */
  | { readonly kind: 'automatic'; readonly as: 'reply' | 'notice'; readonly why: string }
  | { readonly kind: 'person' };

const daemon =
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|mail[-_.]?delivery|po?ost[-_.]?master|post\.?office|mmdf|mail[-_.]?(?:system|router)|mdaemon|bounces?|bounce[-+=_.].{1,200}|no-?reply-?(?:delivery|bounce).{0,40}|microsoftexchange[0-9a-f]{32}|failure|undeliverable|double-?bounce|smtp[-_.]?gateway|ricevuta|auto[-_.]?reply[-_.]?daemon)$/;

const bounceSubject =
  /\b(?:undeliver(?:able|ed)|un ?delivered mail|returned (?:mail|to sender|message)|mail (?:delivery|could not be delivered|system error|failure|not delivered)|delivery (?:status|failure|failed|error|has failed|problem|report|unsuccessful|notification|incomplete|delayed)|(?:non-?)?delivery (?:status )?(?:notification|report|receipt)|failure (?:notice|delivery|notification)|failed (?:delivery|mail|to deliver)|message (?:delivery|not delivered|undeliverable|could not be delivered|status|blocked|you sent blocked)|warning: (?:message|could not send)|could not (?:send|deliver)|unable to deliver|not delivered|user unknown|rejected (?:mail|posting|message)|address (?:change|not found)|email (?:message )?blocked|your (?:e-?mail|message) (?:could|was|to .{0,100}(?:could|was)).{0,20}not|abuse report|feedback report|complaint (?:about|from)|spam report|notification: ?delivery|considered unsolicited|mail quota|mailbox (?:full|unavailable)|problem delivering|error sending|unzustellbar|nicht zustellbar|zustellung.{0,40}fehlgeschlagen|benachrichtigung.{0,40}(?:zustellung|fehlgeschlagen)|non remis|non[- ]?distribu|mensaje no entregado|no se puede entregar|mancata consegna|devuelto|niedostarczon)|échec de (?:la )?remise|недоставлен|не доставлен|配信|未达|退信|投递|送達|エラー|返回|발송 ?실패/i;

const bounceText =
  /(?:this is the (?:qmail-send program|mail system|mail delivery|postfix program|exim)|couldn't be delivered|was not delivered|unable to deliver|wasn'?t able to deliver|delivery (?:has )?failed|failed permanently|permanent (?:fatal )?error|undeliverable|not be delivered|did not reach the following|following (?:addresses|recipients|destination).{0,40}(?:fail|reject|error|problem|undeliver)|fatal errors|----- ?(?:the following addresses|transcript of session|returned message|original message follows|message header follows|your message)|original message follows|returned to (?:you|sender)|5\d\d[ -]\d\.\d\.\d|\b(?:user|mailbox|recipient|address|domain|host) (?:is )?(?:unknown|unavailable|full|not found|does(?: not|n't) exist|rejected)|no such (?:user|address|domain|recipient|mailbox)|over quota|quota exceeded|mailbox (?:is )?full|smtp error|remote (?:host|server|smtp)|relay(?:ing)? denied|message was (?:rejected|automatically rejected|blocked)|has been (?:rejected|blocked)|reason:|diagnostic|status: ?[245]\.|konnte nicht zugestellt|n'a pas pu être|no (?:se )?pudo (?:ser )?entreg)/i;

/** What programs write before the subject that they answer. A person who answers such a note has "Re:" before it. */
const autoSubject =
  /^\s*(?:auto(?:matic|mated|matische?[rns]?)?[- ]?(?:reply|response|respons\b|responder|answer|antwort|antwoord)|autore(?:ply|spon(?:d|se|der))|auto ?: |automatisk svar|automaattinen vastaus|r[ée]ponse automatique|respuesta autom[áa]tica|risposta automatica|resposta autom[áa]tica|odpowied[źz] automatyczna|autoodpowiedź|автоматический ответ|автоответ|自动(?:回复|答复)|自動(?:回覆|返信|応答)|자동 ?회신|out[- ]of[- ](?:the[- ])?office(?: (?:auto|reply|response|message|notice|notification|assistant)|\s*[:\-–—]|\s*$)|vacation (?:reply|response|message|notice)|abwesenheits(?:notiz|nachricht|benachrichtigung|assistent|meldung|info)|abwesenheit\s*$|abwesend\s*[:-]|absence du bureau\s*:|fuera de (?:la )?oficina\s*:|fuori sede\s*:)/i;

/** What people write over such a note, and over ordinary mails too. */
const awaySubject =
  /^\s*(?:out[- ]of[- ](?:the[- ])?office|ooo\b|i am (?:away|out|on (?:leave|vacation|holiday))|away (?:from|until|till|on)\b|on (?:annual |parental |maternity |paternity |sick )?(?:leave|vacation|holidays?)\b|abwesen|ausente|afwezig|frånvaro|fravær|poza biurem|nieobecno)/i;

/** "I am out of the office" in somebody's mail is only half a sign; what such notes promise is the other. */
const awayText =
  /\b(?:(?:i am|i'm|i will be|i'll be|am) (?:currently |now |presently |away |also )*(?:out of (?:the |my )?office|away from (?:the |my )?(?:office|desk|e-?mail)|on (?:annual |parental |maternity |paternity |sick |medical |extended |family |study )?(?:leave|vacation|holidays?)|away (?:until|till|from|on|and)|travell?ing|not in the office|off (?:sick|work)|unavailable)|(?:currently |now |presently )(?:out of (?:the )?office|on (?:annual |parental |maternity |sick )?leave|away from|on vacation)|no longer (?:work|with|employed|at)\b|ich bin (?:bis|derzeit|vom|zur ?zeit|momentan|ab|aktuell).{0,60}(?:nicht im|abwesend|außer haus|im urlaub|nicht erreichbar)|je suis (?:actuellement )?(?:absente?|en congés?)|estoy (?:actualmente )?fuera de la oficina|sono (?:attualmente )?(?:fuori|assente)|ik ben (?:momenteel )?(?:afwezig|niet))/i;
const awayPromise =
  /\b(?:(?:will|shall|'ll) (?:respond|reply|answer|get back|be back|return|review|read|attend)|(?:limited|no|intermittent|occasional|infrequent|reduced|little) (?:access|connectivity)|(?:in|for) (?:my absence|(?:urgent|immediate|emergenc|pressing)|an emergency)|(?:urgent|immediate) (?:matters?|issues?|enquir|inquir|requests?|assistance|queries)|if (?:it|this|your \w+|the matter) is urgent|(?:my|on|upon) return|not be forwarded|is not monitored|returning (?:on|to|in)|back (?:on|in the office)|checking e-?mails?|please contact|in dringenden fällen|in meiner abwesenheit|en cas d'urgence|werde? ich .{0,40}beantworten)/i;

function localPart(message: ParsedMessage): string {
  return (message.from?.email ?? '').split('@')[0]?.toLowerCase() ?? '';
}

/** Tells bounces and automatic answers from people by RFC 3464, RFC 3834 and what programs do that follow neither. A bounce wins. */
export function authorOf(message: ParsedMessage): MailAuthor {
  const bounce = bounceIn(message);
  if (bounce !== null) return { kind: 'bounce', bounce };
  return automaticIn(message) ?? { kind: 'person' };
}

function bounceIn(message: ParsedMessage): Bounce | null {
  const type = headerValue(message, 'content-type').toLowerCase();
  const reported = message.reports.filter((each) => each.type === 'delivery-status' || each.type === 'feedback-report');
  const built = reported.length > 0 || /report-type="?(?:delivery-status|feedback-report)/.test(type);
  // Apple's mail to leave a list calls itself an answer of a person who is away.
  const failed = ['x-failed-recipients', 'x-apple-unsubscribe'].some((name) => headerValue(message, name) !== '');
  const local = localPart(message);
  const head = message.text.slice(0, 6000);
  const subject = bounceSubject.test(message.subject);
  const empty = /^<?>?$/.test(headerValue(message, 'return-path').trim() || 'x');
  const fromDaemon =
    daemon.test(local) || /\bmailer-?daemon\b|mail delivery (?:sub)?system/i.test(message.from?.name ?? '');
  const returned = message.reports.some((each) => each.type === 'returned');
  // A vacation note also comes from nobody, and "your mailbox" is a word of newsletters: a subject and a word alone are too little.
  const machine = fromDaemon || message.from === null || empty || returned || isSystem(message);
  if (!built && !failed && !machine) return null;
  const words = bounceText.test(head);
  const told =
    (subject && (words || message.from === null || returned)) ||
    /^\s*(?:your mail sent on\b|\{\s*"(?:notificationType|Type)"\s*:)/i.test(head) ||
    /^(?:メールエラー|unsubscribe$)/.test(message.subject);
  const daemonAlone =
    /^mailer[-_.]?daemon$/.test(local) || (fromDaemon && (subject || words || empty || head.trim() === ''));
  if (!built && !failed && !daemonAlone && !(machine && told)) return null;
  return readBounce(message, reported.map((each) => each.text).join('\n'), head);
}

function isSystem(message: ParsedMessage): boolean {
  return /\b(?:mail|post|delivery|daemon|system|bounce|admin|server|smtp|exchange|abuse|feedback|fbl|no-?reply)/i.test(
    `${message.from?.email ?? ''} ${message.from?.name ?? ''}`,
  );
}

function readBounce(message: ParsedMessage, report: string, head: string): Bounce {
  const words = `${report}\n${head}`;
  const named = [
    ...report.matchAll(
      /^(?:final|original)-(?:recipient|rcpt-to)\s*:\s*(?:[\w-]{1,20}\s*;)?\s*<?([^\s<>;@]{1,254}@[^\s<>;]{1,253})>?/gim,
    ),
  ].map((each) => each[1] ?? '');
  const failed = headerValues(message, 'x-failed-recipients').flatMap((each) => each.split(/[,\s]/));
  const inText = /<([^<>\s@]{1,64}@[^<>\s]{1,253})>/.exec(head)?.[1];
  const recipients = [
    ...new Set(
      [...named, ...failed, ...(named.length + failed.length === 0 && inText ? [inText] : [])]
        .map((each) => each.toLowerCase())
        .filter((each) => each.includes('@')),
    ),
  ].slice(0, 50);
  const status =
    /^status\s*:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(report)?.[1] ??
    /\b([45]\.\d{1,3}\.\d{1,3})\b/.exec(words)?.[1] ??
    null;
  const action = /^action\s*:\s*(\w+)/im.exec(report)?.[1]?.toLowerCase();
  const returned = message.reports.filter((each) => each.type === 'returned').map((each) => each.text);
  const source = [...returned, message.text].find((each) => /^message-id\s*:/im.test(each)) ?? '';
  const messageId =
    messageIdsIn(/^message-id\s*:\s*([^\r\n]{0,1000}(?:\r?\n[ \t][^\r\n]{0,1000})?)/im.exec(source)?.[1] ?? '')[0] ??
    null;
  const delayed =
    action === 'delayed' ||
    (status?.startsWith('4') === true && action !== 'failed') ||
    /\b(?:delayed|will (?:be retried|retry|keep trying)|still being retried|warning: could not send|not yet been delivered)\b/i.test(
      `${message.subject}\n${head.slice(0, 1500)}`,
    );
  return { messageId, recipients, status, permanent: !delayed && action !== 'delivered' && action !== 'relayed' };
}

const autoHeaders = [
  'x-autoreply',
  'x-autorespond',
  'x-auto-reply',
  'x-autoresponder',
  'x-autogenerated',
  'x-auto-generated',
  'x-vacation',
  'x-mail-autoreply',
  'x-amazon-auto-reply',
  'x-autoreply-from',
  'x-autorespond-by',
  'x-facebook-notify',
];

function automaticIn(message: ParsedMessage): MailAuthor | null {
  const submitted = headerValue(message, 'auto-submitted').toLowerCase();
  if (submitted.startsWith('auto-replied')) return automatic('reply', 'auto-submitted');
  if (message.reports.some((each) => each.type === 'disposition-notification'))
    return automatic('reply', 'read-receipt');
  if (/\bvacation\b/i.test(headerValue(message, 'x-apple-action'))) return automatic('reply', 'x-apple-action');
  const header = autoHeaders.find((name) => {
    const value = headerValue(message, name).trim().toLowerCase();
    return value !== '' && value !== 'no' && value !== 'false';
  });
  if (header !== undefined) return automatic('reply', header);
  if (/^auto[_-]?repl/i.test(headerValue(message, 'precedence'))) return automatic('reply', 'precedence');
  if (autoSubject.test(message.subject)) return automatic('reply', 'subject');
  const beginning = message.text.trimStart().slice(0, 900);
  const away = awayText.test(beginning.slice(0, 400));
  if (away && (awayPromise.test(beginning) || awaySubject.test(message.subject)) && isNote(message))
    return automatic('reply', 'text');
  if (submitted !== '' && submitted !== 'no') return automatic('notice', 'auto-submitted');
  if (/^(?:bulk|list|junk)$/i.test(headerValue(message, 'precedence').trim())) return automatic('notice', 'precedence');
  if (headerValue(message, 'list-unsubscribe') !== '' || headerValue(message, 'list-id') !== '')
    return automatic('notice', 'list');
  if (/^(?:no-?reply|do-?not-?reply|notifications?|alerts?|mailer|auto(?:mated|mailer)?)\b/.test(localPart(message)))
    return automatic('notice', 'address');
  return null;
}

/** What reads as an out-of-office note and speaks to nobody in particular: no question, no word about the process. */
function isNote(message: ParsedMessage): boolean {
  return (
    message.text.length < 3000 &&
    !/\?|\b(?:interview|your (?:application|candidacy|cv|resume|résumé)|the (?:role|position|client|panel|team)|shortlist|candidate|offer)\b/i.test(
      message.text.slice(0, 1500),
    )
  );
}

function automatic(as: 'reply' | 'notice', why: string): MailAuthor {
  return { kind: 'automatic', as, why };
}
