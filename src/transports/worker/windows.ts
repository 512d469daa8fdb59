import { none } from '../../contract/refusals/kind.ts';
import { problemOf } from '../../contract/refusals/problem.ts';
import type { Refusal } from '../../contract/refusals/refusal.ts';
import type { InterfaceWords } from '../../contract/refusals/said.ts';
import type { OperationName } from '../../contract/registry.ts';
import { prepare } from '../answer.ts';
import { openWay, type ToAll, type ToLeader, type ToWindow, type Way } from './between-windows.ts';
import { beginning, compareBuilds, type Deed, decide, FROZEN_MS, type Happening } from './leadership.ts';
import { createLock } from './lock.ts';
import type { Answered, Build, Home, StoreKind } from './messages.ts';
import { beginTurn, type Opening, type Turn } from './notes.ts';
import type { Desk } from './page-port.ts';
import { type Asking, askingOf } from './questions.ts';
import type { Listening, Question } from './serve.ts';

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
 * window goes away, by the next, to which everything that was not answered is asked again under the same operation id.
 */
export function joinWindows(given: Windows): Desk {
  const { name, build } = given;
  const own = crypto.randomUUID();
  const now = (): number => performance.now();
  let standing = beginning(build, given.visible, now());
  let turn: Turn | null = null;
  let lastClosing: Promise<unknown> = Promise.resolve();
  let mustVerify = false;
  let isVisible = given.visible;
  let { language } = given;
  /** What the leading window said of its notes. */
  let led: { readonly store: StoreKind | null; readonly trouble: Refusal | null } = { store: null, trouble: null };
  let inbox: Way<ToLeader> | null = null;
  let toLeader: { readonly term: string; readonly way: Way<ToLeader> } | null = null;
  const windows = new Map<string, Way<ToWindow>>();
  /** What the page has asked for: it will ask for that again. */
  const askedFor = new Set<OperationName>();
  /** Questions of other windows, by window and id, with what stops them. */
  const askedHere = new Map<
    string,
    { readonly question: Question; readonly stopping: AbortController; begun: boolean }
  >();
  const asking: Asking = askingOf((needs) => happen({ kind: 'needs', needs, at: now() }));

  const lock = createLock(`persevere ${name}`, {
    granted: () => happen({ kind: 'granted', at: now() }),
    lost: () => happen({ kind: 'lost', at: now() }),
  });
  const all = openWay<ToAll>(`persevere ${name}`, build, heardByAll);
  openWay<ToWindow>(wayTo(own), build, (message) => {
    if (message === null) return;
    happen({ kind: 'heard-sign', at: now() });
    if (message.kind === 'answer') asking.answered(message.id, message.term, message.answered);
    else asking.progressed(message.id, message.term, message.done, message.all);
  });

  function wayTo(window: string): string {
    return `persevere ${name} ${window}`;
  }

  function happen(happening: Happening): void {
    const decided = decide(standing, happening);
    standing = decided.standing;
    for (const deed of decided.deeds) deeds[deed]();
    void tellHome();
  }

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
    verify: () => void verify(),
    // What cannot be loaded now is loaded when it is needed.
    warm: () => void Promise.all([given.warm(led.store), ...[...askedFor].map(prepare)]).catch(() => {}),
    'ask-again': askAll,
    refuse: askAll,
  };

  function open(): void {
    const begun = beginTurn(given.open, lastClosing, mayAnswer, () => {
      void lock.othersWait().then((othersWait) => {
        if (turn !== begun) return;
        happen({ kind: 'opened', othersWait });
        sayLeads();
        askAll();
      });
    });
    turn = begun;
    mustVerify = false;
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
    for (const way of windows.values()) way.close();
    windows.clear();
    askedHere.clear();
    inbox = null;
  }

  function heardByAll(message: ToAll | null, from: Build): void {
    const at = now();
    if (message === null || compareBuilds(from, build) !== 0) happen({ kind: 'heard-build', build: from });
    if (message === null) return;
    if (message.kind === 'hello') happen({ kind: 'heard-hello', build: from });
    else if (message.kind === 'ping') happen({ kind: 'heard-ping' });
    else if (message.kind === 'pong') happen({ kind: 'heard-sign', at });
    else if (message.kind === 'left') happen({ kind: 'heard-left', term: message.term, at });
    else if (message.kind === 'leads') {
      const { term, opening, visible, store, trouble } = message;
      if (compareBuilds(from, build) === 0) led = { store, trouble };
      happen({ kind: 'heard-leads', build: from, leader: { term, opening, visible }, at });
    }
  }

  /** Answers a question of another window, once. */
  function heardByLeader(message: ToLeader | null, from: Build): void {
    if (message === null) return;
    const key = `${message.from} ${message.id}`;
    if (message.kind === 'abort') {
      askedHere.get(key)?.stopping.abort();
      askedHere.delete(key);
    } else if (compareBuilds(from, build) !== 0) all.say({ kind: 'build' });
    else if (!askedHere.has(key)) {
      askedHere.set(key, { question: message.question, stopping: new AbortController(), begun: false });
      askAll();
    }
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
    asking.each(mine.term, (question, listening) => answerHere(mine, question, listening));
    for (const [key, asked] of askedHere) {
      if (asked.begun) continue;
      asked.begun = true;
      void answerOther(mine, key, asked.question, asked.stopping.signal);
    }
  }

  function askLeader(term: string): void {
    if (toLeader?.term !== term) {
      toLeader?.way.close();
      toLeader = { term, way: openWay<ToLeader>(wayTo(term), build) };
    }
    const { way } = toLeader;
    asking.send(
      term,
      (id, question) => way.say({ kind: 'ask', from: own, id, question }),
      (id) => way.say({ kind: 'abort', from: own, id }),
    );
  }

  async function answerHere(mine: Turn, question: Question, listening: Listening): Promise<Answered | null> {
    const notes = mine.notes();
    if (notes !== null) return mine.underWay.answer(notes.app, question, listening);
    const trouble = mine.trouble();
    return trouble === null || !(await mayAnswer()) ? null : refused(trouble, question);
  }

  async function answerOther(mine: Turn, key: string, question: Question, signal: AbortSignal): Promise<void> {
    const [window = '', id = ''] = key.split(' ');
    const way = windows.get(window) ?? openWay<ToWindow>(wayTo(window), build);
    windows.set(window, way);
    const { term } = mine;
    const progress = (done: number, all: number): void => way.say({ kind: 'progress', term, id, done, all });
    const answered = await answerHere(mine, question, { signal, progress });
    if (turn !== mine) return;
    askedHere.delete(key);
    if (answered !== null && !signal.aborted) way.say({ kind: 'answer', term, id, answered });
  }

  async function refused(refusal: Refusal, question: Question): Promise<Answered> {
    return { ok: false, problem: problemOf(refusal, await given.words(question.language)) };
  }

  /** True where this window certainly leads: one that slept asks the browser first. */
  async function mayAnswer(): Promise<boolean> {
    return mustVerify || now() - standing.tickAt > FROZEN_MS ? verify() : true;
  }

  async function verify(): Promise<boolean> {
    const mine = turn;
    mustVerify = true;
    const isHeld = await lock.isHeld();
    if (turn !== mine || mine === null) return false;
    mustVerify = false;
    if (!isHeld) {
      lock.leave();
      happen({ kind: 'lost', at: now() });
    }
    return isHeld;
  }

  let told = '';
  async function tellHome(): Promise<void> {
    const trouble = turn?.trouble() ?? (turn === null ? led.trouble : null);
    const problem = trouble === null ? null : problemOf(trouble, await given.words(language));
    const home: Home = {
      role: roleOf(),
      store: turn === null ? led.store : (turn.notes()?.store ?? null),
      trouble: problem,
    };
    const text = JSON.stringify(home);
    if (text === told) return;
    told = text;
    given.tell(home);
  }

  function roleOf(): Home['role'] {
    if (standing.retired) return 'retired';
    if (standing.phase === 'leading') return 'leads';
    if (standing.phase === 'opening') return 'opens';
    return standing.leader === null ? 'waits' : 'follows';
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
