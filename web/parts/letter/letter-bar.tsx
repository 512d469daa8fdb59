import { saveFile } from '../../state/save-file.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { useOnServer } from '../../state/use-on-server.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Refused, say } from '../common/notices.tsx';
import { Bar } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { Approval } from './approval.tsx';
import { OtherWays } from './other-ways.tsx';
import { toCheck } from './places.ts';
import { SavedText } from './saved-text.tsx';
import type { Desk } from './use-desk.ts';
import { type HandOver, useHandOver } from './use-hand-over.ts';
import type { Ways } from './use-ways.ts';

interface LetterBarProps {
  readonly edit: LetterEdit;
  readonly letter: LetterView;
  readonly desk: Desk;
  readonly ways: Ways;
  readonly onward: () => Promise<void>;
}

/** Channels whose words are copied or shared into another program, which cannot be opened with them in it. */
const pasted: ReadonlySet<string> = new Set(['chat', 'linkedin', 'letter']);

/** What nobody has filled yet. */
const BLANK = /_{3,}/;

/** How a letter leaves: always in sight, with one filled button. Once it left for another program, the question whether it went. */
export function LetterBar({ edit, letter, desk, ways, onward }: LetterBarProps) {
  const { value: mailbox } = useOnServer('mail', {});
  const over = useHandOver(edit, letter, onward);
  const words = page.letter.bar;
  const isMail = letter.channel === 'email' || letter.channel === null;
  if (over.asking)
    return (
      <Bar label={words.didItGo} above={<DidItGo isMail={isMail} />}>
        <Action main does={over.went}>
          {words.yesItWent}
        </Action>
        <Action does={over.notYet}>{words.notYet}</Action>
      </Bar>
    );
  const changed = letter.edited || edit.text.value !== letter.text;
  if (over.refusal?.kind === 'blocked')
    return (
      <Bar label={words.thisLetter} state={<State edit={edit} letter={letter} desk={desk} counts={false} />}>
        <Button kind="main" onPress={() => desk.editor.current?.next('must')}>
          {words.fixFirst(letter.findings.filter((each) => each.severity === 'block').length)}
        </Button>
        {/* A blank is never meant: a tired reader would send “I’d like to add that ___”. */}
        {!BLANK.test(edit.text.value) && <Action does={over.meant}>{words.leaveAsItIs}</Action>}
        <OtherWays letter={letter} ways={ways} written={{ desk, changed, saveFile: null }} />
      </Bar>
    );
  const sends = mailbox?.connected === true && isMail;
  const missing = withoutAddress(letter);
  const file = () => {
    if (over.ready === null) return;
    saveFile('letter.eml', over.ready.eml, 'message/rfc822');
    over.left();
  };
  return (
    <Bar
      label={words.thisLetter}
      {...(over.refusal !== null
        ? { above: <Refused refusal={over.refusal} /> }
        : missing.length > 0
          ? { above: <p>{letter.channel === 'text' ? words.noNumber(missing) : words.noAddress(missing)}</p> }
          : {})}
      state={<State edit={edit} letter={letter} desk={desk} />}
    >
      {sends && <Approval edit={edit} letter={letter} />}
      {!pasted.has(letter.channel ?? '') && <OpenElsewhere letter={letter} over={over} main={!sends} />}
      {letter.channel === 'chat' && <OpenWhatsApp letter={letter} over={over} />}
      <Button
        kind={pasted.has(letter.channel ?? '') ? 'main' : 'outlined'}
        disabled={over.ready === null}
        onPress={() => void copyText(over)}
      >
        {page.common.copy}
      </Button>
      <Share over={over} />
      {letter.channel === 'linkedin' && (
        <a class="button" href="https://www.linkedin.com/messaging/" target="_blank" rel="noreferrer">
          {words.openLinkedIn}
        </a>
      )}
      <OtherWays
        letter={letter}
        ways={ways}
        written={{ desk, changed, saveFile: isMail && over.ready !== null ? file : null }}
      />
    </Bar>
  );
}

/** Whom the program that opens would not know how to reach: said before it opens with nobody in it. */
function withoutAddress({ channel, to }: LetterView): string[] {
  const isText = channel === 'text';
  if (!isText && channel !== 'email' && channel !== null) return [];
  return to.filter((each) => (isText ? each.phone : each.email) === null).map((each) => each.name || page.letter.them);
}

function DidItGo({ isMail }: { readonly isMail: boolean }) {
  const words = page.letter.bar;
  return (
    <div role="status">
      <p>
        <b>{words.didItGo}</b> <span class="soft">{isMail ? words.mailDoesNotTell : words.otherDoesNotTell}</span>
      </p>
    </div>
  );
}

interface StateProps {
  readonly edit: LetterEdit;
  readonly letter: LetterView;
  readonly desk: Desk;
  /** Whether it says how much wants a look. */
  readonly counts?: boolean;
}

/** How long it is, where it is saved, and how much wants a look: a press goes to the next. */
function State({ edit, letter, desk, counts = true }: StateProps) {
  const words = page.letter.bar;
  const count = toCheck(desk.said.value.filter((each) => each.end > each.start));
  const { state, on } = desk.grammar;
  return (
    <span class="letter-state" role="status">
      {words.words(letter.words)} <SavedText edit={edit} />
      {on.value && state.value === 'loading' && <> {words.spellingLoads}</>}
      {on.value && state.value === 'failed' && <> {words.spellingFailed}</>}
      {counts && count > 0 && (
        <button type="button" class="quiet" onClick={() => desk.editor.current?.next()}>
          {words.toCheck(count)}
        </button>
      )}
    </span>
  );
}

interface OpenProps {
  readonly letter: LetterView;
  readonly over: HandOver;
  readonly main?: boolean;
}

/** Opens it where it is sent from: a text message in the phone's own program (RFC 5724), a letter in the mail program. */
function OpenElsewhere({ letter, over, main = false }: OpenProps) {
  const { ready } = over;
  const label = letter.channel === 'text' ? page.letter.bar.openInMessages : page.letter.bar.openInMail;
  if (ready === null)
    return (
      <Button kind={main ? 'main' : 'outlined'} disabled>
        {label}
      </Button>
    );
  const href =
    letter.channel === 'text'
      ? `sms:${digits(letter.to[0]?.phone ?? '')}?body=${encodeURIComponent(ready.text)}`
      : ready.mailto;
  return (
    <Button kind={main ? 'main' : 'outlined'} href={href} onPress={over.left}>
      {label}
    </Button>
  );
}

const digits = (phone: string): string => phone.replace(/[^+\d]/g, '');

/** WhatsApp takes words and a number with its country in an address; without such a number it is copied or shared. */
function OpenWhatsApp({ letter, over }: OpenProps) {
  const number = digits(letter.to[0]?.phone ?? '');
  if (over.ready === null || !number.startsWith('+')) return null;
  return (
    <a
      class="button"
      href={`https://wa.me/${number.slice(1)}?text=${encodeURIComponent(over.ready.text)}`}
      target="_blank"
      rel="noreferrer"
      onClick={over.left}
    >
      {page.letter.bar.openWhatsApp}
    </a>
  );
}

/** Gives it to any program of the system that takes words: a chat, a network, a mail program. Missing where the browser cannot. */
function Share({ over }: { readonly over: HandOver }) {
  if (!('share' in navigator)) return null;
  const share = async () => {
    const { ready } = over;
    if (ready === null) return;
    try {
      await navigator.share(ready.subject === '' ? { text: ready.text } : { title: ready.subject, text: ready.text });
      over.left();
    } catch (error) {
      // Put away without sharing: nothing went, so nothing is asked.
      if (!(error instanceof DOMException && error.code === DOMException.ABORT_ERR)) say(page.letter.bar.cannotShare);
    }
  };
  return (
    <Button disabled={over.ready === null} onPress={() => void share()}>
      {page.common.share}
    </Button>
  );
}

async function copyText(over: HandOver): Promise<void> {
  if (over.ready === null) return;
  try {
    await navigator.clipboard.writeText(over.ready.text);
    say(page.common.copied);
    over.left();
  } catch {
    say(page.letter.bar.cannotCopy);
  }
}
