import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRounds } from './kill-rounds.ts';
import { realTarget } from './real-target.ts';
import { seeded } from './runs.ts';
import { scriptedTarget } from './scripted-target.ts';
import { sendingCampaign } from './sending-campaign.ts';
import { makeCertificates } from './services/certificates.ts';
import { canStartMailServer, startMailServer } from './services/mail-server.ts';
import { startScriptedSmtp } from './services/scripted-smtp.ts';

/** All campaigns of sending, with their seed and figures printed; throws where something was demanded and not held. */
export async function sendingCampaigns(sends: number, seed: number): Promise<void> {
  console.log(`sending: seed ${seed}`);
  const folder = mkdtempSync(join(tmpdir(), 'persevere-certificates-'));
  const certificates = makeCertificates(folder);
  const server = await startScriptedSmtp(certificates);
  try {
    const scripted = await sendingCampaign(sends, seeded(seed), scriptedTarget(server, certificates.ca));
    console.log(`a server that misbehaves: ${JSON.stringify(scripted)}`);
    const rounds = Math.ceil(sends / 16);
    console.log(`senders killed: ${JSON.stringify(await killRounds(rounds, seeded(seed), server, certificates.ca))}`);
    if (!canStartMailServer()) {
      console.log('a real server: not here; Postfix starts for root alone, and needs postfix and dovecot-lmtpd');
      return;
    }
    const real = await startMailServer();
    try {
      const target = await realTarget(real);
      const figures = await sendingCampaign(Math.ceil(sends / 4), seeded(seed), target).finally(target.close);
      console.log(`a real server, a line that breaks: ${JSON.stringify(figures)}`);
    } finally {
      await real.stop();
    }
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
