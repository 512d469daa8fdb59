import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { type Desk, deskAt, inHome } from '../sending.ts';
import { type Certificates, makeCertificates } from './certificates.ts';
import { type ScriptedSmtp, startScriptedSmtp } from './scripted-smtp.ts';

export interface UsedSmtp {
  server: ScriptedSmtp;
  certificates: Certificates;
  /** A desk whose mailbox is on this server, which has forgotten everything from before. */
  withDesk(work: (desk: Desk) => Promise<void>): Promise<void>;
}

/** One scripted server for all tests of a file, started before the first and ended after the last. */
export function useScriptedSmtp(): UsedSmtp {
  const used = {
    withDesk: (work: (desk: Desk) => Promise<void>) =>
      inHome(async (home) => {
        const desk = await deskAt(home, { port: used.server.port, ca: used.certificates.ca });
        used.server.faults.length = 0;
        used.server.delivered.length = 0;
        try {
          await work(desk);
        } finally {
          await desk.close();
        }
      }),
  } as UsedSmtp;
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'persevere-certificates-'));
    used.certificates = makeCertificates(folder);
    used.server = await startScriptedSmtp(used.certificates);
  });
  after(async () => {
    await used.server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return used;
}
