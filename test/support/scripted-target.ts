import { MINUTE, shortLimits } from './sending.ts';
import { pick, putBack, type Random, type Target, twoAtOnce } from './sending-campaign.ts';
import { type Fault, type Point, points, type ScriptedSmtp } from './services/scripted-smtp.ts';

/** One way to misbehave at a point of the dialogue: temporary, permanent, closing, silent, cut, slow. */
function randomFault(random: Random, at: Point): Fault {
  const permanent: Readonly<Record<Point, readonly [number, string]>> = {
    connect: [554, '5.3.2 not today'],
    auth: [535, '5.7.8 credentials invalid'],
    mail: [550, '5.7.1 sender not allowed'],
    rcpt: [550, '5.1.1 no such user'],
    data: [554, '5.6.0 not accepted'],
    end: [552, '5.3.4 too big'],
  };
  const temporary: readonly [number, string] = at === 'auth' ? [454, '4.7.0 try later'] : [451, '4.3.0 try later'];
  const delivered = random() < 0.5;
  const kinds: Fault[] = [
    { at, reply: temporary },
    { at, reply: permanent[at] },
    { at, reply: [421, '4.3.2 shutting down'] },
    { at, silent: true, delivered: at === 'end' && delivered },
    { at, cut: true, delivered: at === 'end' && delivered },
    { at, cut: true, delivered: at === 'end' && !delivered },
    { at, delayMs: 50 },
  ];
  return pick(random, kinds);
}

/** A server that misbehaves on request, and the mishaps that need one. */
export function scriptedTarget(server: ScriptedSmtp, ca: string): Target {
  const trials: Target['trials'] = {
    async fault({ desk, mail, random }) {
      await desk.approve(mail.draftId);
      const count = 1 + Math.floor(random() * 3);
      for (let index = 0; index < count; index++) {
        server.faults.length = 0;
        server.faults.push(randomFault(random, pick(random, points)));
        await desk.send(31_000 + index * 6 * MINUTE);
      }
      server.faults.length = 0;
    },
    async 'recalled while it is being sent'({ desk, mail, random }) {
      await desk.approve(mail.draftId);
      const at = pick(random, points);
      let asked: Promise<unknown> = Promise.resolve();
      server.onPoint = (point) => {
        if (point === at) asked = desk.do('recall', { draft: mail.draftId }).catch(() => {});
      };
      await desk.send();
      await asked;
      server.onPoint = () => {};
    },
    async 'answered while it is being sent'({ desk, mail, email, random }) {
      await desk.approve(mail.draftId);
      const at = pick(random, ['connect', 'auth', 'mail', 'rcpt'] as const);
      let logged: Promise<unknown> = Promise.resolve();
      server.onPoint = (point) => {
        if (point === at) logged = desk.do('log', { direction: 'in', channel: 'phone', person: [email] });
      };
      await desk.send();
      await logged;
      server.onPoint = () => {};
    },
    async 'two processes at a slow server'({ desk, mail, random }) {
      await desk.approve(mail.draftId);
      server.faults.push({ at: pick(random, ['connect', 'mail', 'end'] as const), delayMs: 30 });
      await twoAtOnce(desk);
    },
    async 'in doubt when an older backup is restored'({ desk, mail }) {
      await desk.approve(mail.draftId);
      const { archive } = await desk.do('export', {});
      server.faults.push({ at: 'end', cut: true, delivered: true });
      await desk.send();
      await putBack(desk, archive);
    },
  };
  return {
    server: { port: server.port, ca },
    limits: shortLimits,
    trials,
    most: 'fault',
    address: (index) => `reader${index}@example.test`,
    tidy() {
      server.faults.length = 0;
      server.onPoint = () => {};
    },
    quiet: async () => {},
    got: (email) => server.delivered.filter((each) => each.to.includes(email)).map((each) => each.raw),
  };
}
