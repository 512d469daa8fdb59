import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { deskAt, inHome, MINUTE } from './sending.ts';
import { type Point, points, type ScriptedSmtp } from './services/scripted-smtp.ts';

const program = join(import.meta.dirname, 'sender-process.ts');

export interface KillFigures {
  rounds: number;
  accepted: number;
  unknown: number;
  unknownArrived: number;
}

/** A process that sends what is due in a home at a time, and ends. */
export function startSenderProcess(home: string, now: number): { child: ChildProcess; ended: Promise<void> } {
  const child = spawn(process.execPath, [program, home, String(now)], { stdio: ['ignore', 'ignore', 'inherit'] });
  return { child, ended: new Promise((resolve) => child.on('close', () => resolve())) };
}

/**
 * Kills a sending process with -9 when the dialogue has come to a point, or a moment after it, and lets another one go on. The
 * letter must arrive at most once, must never be lost from sight, and be called unknown only where nobody can tell.
 */
export async function killRounds(
  rounds: number,
  random: () => number,
  server: ScriptedSmtp,
  ca: string,
): Promise<KillFigures> {
  const figures: KillFigures = { rounds: 0, accepted: 0, unknown: 0, unknownArrived: 0 };
  await inHome(async (home) => {
    let desk = await deskAt(home, { port: server.port, ca });
    for (let round = 0; round < rounds; round++) {
      const at: Point = points[round % points.length] ?? 'end';
      const email = `killed${round}-${Math.floor(random() * 1e9)}@example.test`;
      const { draftId } = await desk.thankYou(email);
      await desk.approve(draftId);
      const { now } = desk;
      await desk.close();

      const first = startSenderProcess(home, now + MINUTE);
      // At the end of the body the server's answer may be under way already: the moment of death is left to chance.
      const pause = at === 'end' ? random() * 12 : 0;
      server.onPoint = (point) => {
        if (point === at) setTimeout(() => first.child.kill('SIGKILL'), pause);
      };
      if (at !== 'end') server.faults.push({ at, delayMs: 150 });
      await first.ended;
      server.onPoint = () => {};
      server.faults.length = 0;
      await startSenderProcess(home, now + 2 * MINUTE).ended;

      desk = await deskAt(home, { port: server.port, ca });
      desk.now = now + 10 * MINUTE;
      await desk.send();
      const letter = await desk.letter(draftId);
      const arrived = server.delivered.filter((each) => each.to.includes(email)).length;
      const what = `killed at ${at}: ${letter.state}, ${arrived} arrived`;
      assert.ok(arrived <= 1, what);
      assert.ok(letter.state === 'accepted' || letter.state === 'unknown', what);
      if (letter.state === 'accepted') assert.equal(arrived, 1, what);
      // Before the server asked for the body nothing can have gone, so nobody needs to be asked.
      if (at === 'connect' || at === 'auth' || at === 'mail' || at === 'rcpt')
        assert.equal(letter.state, 'accepted', what);
      figures.rounds += 1;
      figures.accepted += letter.state === 'accepted' ? 1 : 0;
      figures.unknown += letter.state === 'unknown' ? 1 : 0;
      figures.unknownArrived += letter.state === 'unknown' ? arrived : 0;
    }
    await desk.close();
  });
  return figures;
}
