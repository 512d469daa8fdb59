import { none } from '../../contract/refusals/kind.ts';
import { problemOf } from '../../contract/refusals/problem.ts';
import type { Refusal } from '../../contract/refusals/refusal.ts';
import type { InterfaceWords } from '../../contract/refusals/said.ts';
import type { OperationName } from '../../contract/registry.ts';
import { prepare } from '../answer.ts';
import { openWay, type ToAll, type ToLeader, type ToWindow, type Way } from './between-windows.ts';
import { certaintyOf } from './certainty.ts';
import { happeningsHeard } from './heard.ts';
import { beginning, compareBuilds, type Deed, decide, FROZEN_MS, type Happening } from './leadership.ts';
import { createLock } from './lock.ts';
import type { Answered, Build, Home, StoreKind } from './messages.ts';
import { beginTurn, type Opening, type Turn } from './notes.ts';
import { othersOf } from './others.ts';
import type { Desk } from './page-port.ts';
import { askingOf } from './questions.ts';
import type { Listening, Question } from './serve.ts';
import { leaderAsker } from './to-leader.ts';
import { homeTeller, type Led } from './told-home.ts';

const TICK_MS = 500;
/** A page that is out of sight for no longer than this keeps the notes open. */
const GLANCE_MS = 100;

export interface Windows {
  /** Names what these windows share; another install on the same origin has another. */
  readonly name: string;
  readonly build: Build;
  readonly visible: boolean;
  readonly language: string;
  open(): Promise<Opening>;
  /** Loads what opens the notes where they lie there, so that `open` has less to do; opens nothing that is kept. */
  warm(store: StoreKind | null): Promise<void>;
  words(language: string): Promise<InterfaceWords>;
  tell(home: Home): void;
}

/**
 * Joins the windows of this install in this browser. What is asked here is answered by whichever window has the notes open; where that
 * window goes away, by the next, to which everything that was not answered is asked again under the same operation id. Here lies what changes
 * (how this window stands, its turn of leading, what it heard of the leader) and what is done on each deed; the parts that it works with
 * have a file each.
 */
export function joinWindows(given: Windows): Desk {
  const { name, build } = given;
  const own = crypto.randomUUID();
  const now = (): number => performance.now();
  const wayTo = (window: string): string => `persevere ${name} ${window}`;
  let standing = beginning(build, given.visible, now());
  let turn: Turn | null = null;
  let lastClosing: Promise<unknown> = Promise.resolve();
  let isVisible = given.visible;
  let { language } = given;
  /** What the leading window said of its notes. */
  let led: Led = { store: null, trouble: null };
  let inbox: Way<ToLeader> | null = null;
  /** What the page has asked for: it will ask for that again. */
  const askedFor = new Set<OperationName>();

  const lock = createLock(`persevere ${name}`, {
    granted: () => happen({ kind: 'granted', at: now() }),
    lost: () => happen({ kind: 'lost', at: now() }),
  });
  const asking = askingOf((needs) => happen({ kind: 'needs', needs, at: now() }));
  const askLeader = leaderAsker(own, asking, (term) => openWay(wayTo(term), build));
  const others = othersOf((window) => openWay<ToWindow>(wayTo(window), build));
  const certainty = certaintyOf({
    turn: () => turn,
    hasSlept: () => now() - standing.tickAt > FROZEN_MS,
    isHeld: lock.isHeld,
    lost() {
      lock.leave();
      happen({ kind: 'lost', at: now() });
    },
  });
  const tellHome = homeTeller(
    () => ({
      standing,
      language,
      led: turn === null ? led : { store: turn.notes()?.store ?? null, trouble: turn.trouble() },
    }),
    given,
  );
  const all = openWay<ToAll>(`persevere ${name}`, build, heardByAll);
  openWay<ToWindow>(wayTo(own), build, heardOfLeader);

  const deeds: Readonly<Record<Deed, () => void>> = {
    'say-hello': () => all.say({ kind: 'hello' }),
    'say-build': () => all.say({ kind: 'build' }),
    'say-ping': () => all.say({ kind: 'ping' }),
    'say-pong': () => all.say({ kind: 'pong' }),
    'say-leads': sayLeads,
    queue: lock.queue,
    'leave-queue': lock.leave,
    steal: lock.steal,
    look: () => void lock.holderIsSeen().then((seen) => happen({ kind: 'looked', seen, at: now() })),
    release() {
      if (turn !== null) all.say({ kind: 'left', term: turn.term });
      endTurn();
      lock.release();
    },
    open,
    close() {
      const mine = turn;
      lastClosing = (mine?.close() ?? Promise.resolve()).catch(() => {});
      void lastClosing.then(() => {
        if (turn === mine) happen({ kind: 'closed', at: now() });
      });
    },
    stop() {
      lastClosing = turn?.stop().catch(() => {}) ?? lastClosing;
      endTurn();
    },
    verify: () => void certainty.verify(),
    // What cannot be loaded now is loaded when it is needed.
    warm: () => void Promise.all([given.warm(led.store), ...[...askedFor].map(prepare)]).catch(() => {}),
    'ask-again': askAll,
    refuse: askAll,
  };

  function happen(happening: Happening): void {
    const decided = decide(standing, happening);
    standing = decided.standing;
    for (const deed of decided.deeds) deeds[deed]();
    void tellHome();
  }

  function open(): void {
    const begun = beginTurn(given.open, lastClosing, certainty.mayAnswer, () => {
      void lock.othersWait().then((othersWait) => {
        if (turn !== begun) return;
        happen({ kind: 'opened', othersWait });
        sayLeads();
        askAll();
      });
    });
    turn = begun;
    certainty.begin();
    inbox = openWay<ToLeader>(wayTo(begun.term), build, heardByLeader);
    sayLeads();
  }

  function sayLeads(): void {
    if (turn === null) return;
    const { term } = turn;
    const { phase, visible } = standing;
    const store = turn.notes()?.store ?? null;
    all.say({ kind: 'leads', term, opening: phase === 'opening', visible, store, trouble: turn.trouble() });
  }

  function endTurn(): void {
    turn = null;
    inbox?.close();
    inbox = null;
    others.forget();
  }

  function heardByAll(message: ToAll | null, from: Build): void {
    if (message?.kind === 'leads' && compareBuilds(from, build) === 0)
      led = { store: message.store, trouble: message.trouble };
    for (const happening of happeningsHeard(message, from, build, now())) happen(happening);
  }

  function heardOfLeader(message: ToWindow | null): void {
    if (message === null) return;
    happen({ kind: 'heard-sign', at: now() });
    if (message.kind === 'answer') asking.answered(message.id, message.term, message.answered);
    else asking.progressed(message.id, message.term, message.done, message.all);
  }

  /** Takes in a question of another window, which asks this one because it leads. */
  function heardByLeader(message: ToLeader | null, from: Build): void {
    if (message === null) return;
    if (message.kind === 'ask' && compareBuilds(from, build) !== 0) all.say({ kind: 'build' });
    else if (others.take(message)) askAll();
  }

  /** Takes every question that waits to where it can be answered now. */
  function askAll(): void {
    const mine = turn;
    if (standing.retired) {
      asking.each(null, async (question) => refused({ code: 'other-version', facts: none }, question));
      return;
    }
    if (mine === null) {
      if (standing.leader !== null) askLeader(standing.leader.term);
      return;
    }
    if (standing.phase === 'closing' || (mine.notes() === null && mine.trouble() === null)) return;
    const answer = (question: Question, listening: Listening) => answerHere(mine, question, listening);
    asking.each(mine.term, answer);
    others.each(mine.term, answer, () => turn !== mine);
  }

  async function answerHere(mine: Turn, question: Question, listening: Listening): Promise<Answered | null> {
    const notes = mine.notes();
    if (notes !== null) return mine.underWay.answer(notes.app, question, listening);
    const trouble = mine.trouble();
    return trouble === null || !(await certainty.mayAnswer()) ? null : refused(trouble, question);
  }

  async function refused(refusal: Refusal, question: Question): Promise<Answered> {
    return { ok: false, problem: problemOf(refusal, await given.words(question.language)) };
  }

  lock.noteSeen(isVisible);
  setInterval(() => happen({ kind: 'tick', at: now() }), TICK_MS);
  happen({ kind: 'started', at: now() });

  return {
    ask(asked, listening) {
      ({ language } = asked);
      askedFor.add(asked.name);
      const answered = asking.add(asked, listening);
      askAll();
      return answered;
    },
    setVisible(visible) {
      isVisible = visible;
      lock.noteSeen(visible);
      if (visible) happen({ kind: 'visible', at: now() });
      else
        setTimeout(async () => {
          const othersWait = await lock.othersWait();
          // The page may be seen again by now.
          if (!isVisible) happen({ kind: 'hidden', at: now(), othersWait });
        }, GLANCE_MS);
    },
  };
}
