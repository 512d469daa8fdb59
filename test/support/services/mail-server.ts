import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Certificates, makeCertificates } from './certificates.ts';
import { answers, closed, freePorts } from './ports.ts';

export interface MailServer {
  readonly certificates: Certificates;
  /** Submission with STARTTLS and a login. */
  readonly port: number;
  /** The same without encryption, for a proxy that must see what passes. */
  readonly plainPort: number;
  /** IMAP; with STARTTLS where it is asked for. */
  readonly imapPort: number;
  /** All messages that lie in a folder of somebody's mailbox. */
  folder(user: string, name: string): string[];
  /** Puts a mail into somebody's mailbox, as the server does that takes it from another. */
  deliver(user: string, mail: string): Promise<void>;
  /** Puts a mail into a folder, as the mail program of its owner does. */
  save(user: string, name: string, mail: string): Promise<void>;
  /** One command of the mailboxes' own administration. */
  run(...args: readonly string[]): string;
  /** All messages that lie in somebody's mailbox, as they were delivered. */
  inbox(user: string): string[];
  /** Waits until nothing that was taken is still on its way to a mailbox. */
  settled(): Promise<void>;
  /** Waits until somebody has this many messages. */
  arrived(user: string, count: number): Promise<string[]>;
  /** Stops and starts the part that takes mail from programs, as a cable pulled out and put in again. */
  unplug(): Promise<void>;
  plug(): Promise<void>;
  /** Stops and starts the part that knows the passwords; logins cannot be checked meanwhile. */
  forgetPasswords(): Promise<void>;
  knowPasswords(): Promise<void>;
  /** Changes somebody's password. */
  setPassword(user: string, password: string): void;
  stop(): Promise<void>;
}

const users = { 'alice@example.test': 'alice-pw', 'bob@example.test': 'bob-pw' };
/** Readers whom the server puts off, and whom it refuses, each time. */
const access = { 'later@example.test': '450 4.2.0 try again later', 'never@example.test': '550 5.7.1 not to this one' };

/** True where Postfix and Dovecot are installed and may be started. */
export function canStartMailServer(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/sbin/dovecot') && existsSync('/usr/lib/postfix/sbin/master');
}

/**
 * A private Postfix that takes mail with a login and delivers it through a private Dovecot into mailboxes, in a folder of its own
 * on free ports, children of this process. `imapTls: false` leaves the mailboxes without encryption, for a proxy that must see what
 * passes. Nothing can leave: every other domain is refused.
 */
export async function startMailServer(
  options: {
    readonly imapTls?: boolean;
    /** Port of an OpenID provider whose tokens are taken too. */
    readonly openId?: number;
    /** False for mailboxes that know no IDLE. */
    readonly idle?: boolean;
  } = {},
): Promise<MailServer> {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-mail-'));
  // The servers run as other users, who must get in.
  chmodSync(folder, 0o755);
  const [port = 0, plainPort = 0, lmtp = 0, sasl = 0, imapPort = 0] = await freePorts(5);
  const certificates = makeCertificates(folder);
  chmodSync(certificates.keyFile, 0o644);
  let dovecot = startDovecot(folder, certificates, {
    lmtp,
    sasl,
    imap: imapPort,
    tls: options.imapTls ?? true,
    openId: options.openId ?? null,
    idle: options.idle ?? true,
  });
  await answers(lmtp, dovecot.ended);
  let postfix = startPostfix(folder, certificates, { port, plainPort, lmtp, sasl });
  await answers(port, postfix.ended);

  const inbox = (user: string): string[] => mails(user, '');
  const mails = (user: string, below: string): string[] =>
    ['new', 'cur'].flatMap((part) => {
      const place = join(folder, 'mail', user, 'Maildir', below, part);
      return existsSync(place) ? readdirSync(place).map((name) => readFileSync(join(place, name), 'utf8')) : [];
    });
  return {
    certificates,
    port,
    plainPort,
    imapPort,
    inbox,
    folder: (user, name) => mails(user, name === 'INBOX' ? '' : `.${name}`),
    async deliver(user, mail) {
      await runDovecot(folder, mail, user);
    },
    save: (user, name, mail) => runDovecot(folder, mail, user, name),
    run: (...args) =>
      execFileSync('doveadm', ['-c', join(folder, 'dovecot.conf'), ...args], { encoding: 'utf8', stdio: 'pipe' }),
    async settled() {
      const queue = (): string =>
        execFileSync('postqueue', ['-c', join(folder, 'postfix'), '-p'], { encoding: 'utf8', stdio: 'pipe' });
      for (let tries = 0; tries < 200 && !/queue is empty/.test(queue()); tries++)
        await new Promise((resolve) => setTimeout(resolve, 100));
    },
    async arrived(user, count) {
      for (let tries = 0; tries < 400 && inbox(user).length < count; tries++)
        await new Promise((resolve) => setTimeout(resolve, 25));
      return inbox(user);
    },
    async unplug() {
      await postfix.stop();
      await closed(port);
      await closed(plainPort);
    },
    async plug() {
      postfix = startPostfix(folder, certificates, { port, plainPort, lmtp, sasl });
      await answers(port, postfix.ended);
    },
    forgetPasswords: () => dovecot.stop(),
    async knowPasswords() {
      dovecot = startDovecot(folder, certificates, {
        lmtp,
        sasl,
        imap: imapPort,
        tls: options.imapTls ?? true,
        openId: options.openId ?? null,
        idle: options.idle ?? true,
      });
      await answers(lmtp, dovecot.ended);
    },
    setPassword(user, password) {
      writePasswords(folder, { ...users, [user]: password });
    },
    async stop() {
      await postfix.stop();
      await dovecot.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Delivers without SMTP, as `nobody`, to whom the mailboxes belong. */
function runDovecot(folder: string, mail: string, user: string, into = 'INBOX'): Promise<void> {
  return new Promise((resolve, reject) => {
    const args = [
      '--reuid=nobody',
      '--regid=nogroup',
      '--clear-groups',
      '/usr/lib/dovecot/deliver',
      '-c',
      join(folder, 'dovecot.conf'),
      '-d',
      user,
      '-m',
      into,
    ];
    const child = spawn('setpriv', args, { stdio: ['pipe', 'ignore', 'pipe'], cwd: folder });
    let said = '';
    child.stderr.on('data', (piece) => {
      said += String(piece);
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Not delivered: ${said}`))));
    child.stdin.end(mail.replace(/\r?\n/g, '\r\n'));
  });
}

interface Service {
  ended(): string | null;
  stop(): Promise<void>;
}

function service(child: ChildProcess, log: string): Service {
  const over = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  return {
    ended: () =>
      child.exitCode === null && child.signalCode === null ? null : existsSync(log) ? readFileSync(log, 'utf8') : '?',
    async stop() {
      const patience = setTimeout(() => child.kill('SIGKILL'), 5000);
      child.kill('SIGTERM');
      await over;
      clearTimeout(patience);
    },
  };
}

function writePasswords(folder: string, passwords: Readonly<Record<string, string>>): void {
  const lines = Object.entries(passwords).map(([user, password]) => `${user}:{PLAIN}${password}::::::`);
  writeFileSync(join(folder, 'passwd'), `${lines.join('\n')}\n`);
}

function startDovecot(
  folder: string,
  certificates: Certificates,
  ports: {
    readonly lmtp: number;
    readonly sasl: number;
    readonly imap: number;
    readonly tls: boolean;
    readonly openId: number | null;
    readonly idle: boolean;
  },
): Service {
  const place = (name: string): string => join(folder, name);
  for (const name of ['run', 'state', 'mail']) mkdirSync(place(name), { recursive: true });
  writePasswords(folder, users);
  if (ports.openId !== null)
    writeFileSync(
      place('oauth2.conf.ext'),
      `introspection_url = http://dovecot:dovecot-secret@127.0.0.1:${ports.openId}/token/introspection
introspection_mode = post
username_attribute = sub
active_attribute = active
active_value = true
timeout_msecs = 2000
`,
    );
  writeFileSync(
    place('dovecot.conf'),
    `base_dir = ${place('run')}
state_dir = ${place('state')}
log_path = ${place('dovecot.log')}
protocols = imap lmtp
listen = 127.0.0.1
hostname = mail.test
default_internal_user = nobody
default_internal_group = nogroup
default_login_user = nobody
mail_uid = nobody
mail_gid = nogroup
first_valid_uid = 1
first_valid_gid = 1
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  service_count = 0
  inet_listener imap {
    port = ${ports.imap}
  }
  inet_listener imaps {
    port = 0
  }
}
mail_max_userip_connections = 200
${ports.idle ? '' : 'imap_capability = IMAP4rev1 SASL-IR LITERAL+ UIDPLUS SPECIAL-USE\n'}namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Jobs {
    auto = subscribe
  }
}
service auth {
  inet_listener {
    address = 127.0.0.1
    port = ${ports.sasl}
  }
}
service lmtp {
  inet_listener lmtp {
    port = ${ports.lmtp}
  }
}
ssl = ${ports.tls ? 'yes' : 'no'}
ssl_cert = <${certificates.certFile}
ssl_key = <${certificates.keyFile}
auth_mechanisms = plain login${ports.openId === null ? '' : ' xoauth2 oauthbearer'}
auth_failure_delay = 0 secs
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${place('passwd')}
}
${ports.openId === null ? '' : `passdb {\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = ${place('oauth2.conf.ext')}\n}\n`}userdb {
  driver = passwd-file
  args = username_format=%u ${place('passwd')}
  default_fields = uid=nobody gid=nogroup home=${place('mail')}/%u
}
mail_location = maildir:~/Maildir
recipient_delimiter = +
protocol lmtp {
  postmaster_address = postmaster@example.test
}
`,
  );
  execFileSync('chown', ['-R', 'nobody:nogroup', place('run'), place('state'), place('mail')]);
  writeFileSync(place('dovecot.log'), '', { mode: 0o666 });
  chmodSync(place('dovecot.log'), 0o666);
  const out = openSync(place('dovecot.out'), 'a');
  const args = ['--reuid=nobody', '--regid=nogroup', '--clear-groups', '/usr/sbin/dovecot', '-F', '-c'];
  const child = spawn('setpriv', [...args, place('dovecot.conf')], {
    stdio: ['ignore', out, out],
    cwd: folder,
    detached: true,
  });
  // Its sessions outlive the master; a server that is off has none.
  const master = service(child, place('dovecot.log'));
  return {
    ...master,
    async stop() {
      await master.stop();
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch {
        // None was left.
      }
    },
  };
}

function startPostfix(
  folder: string,
  certificates: Certificates,
  ports: { readonly port: number; readonly plainPort: number; readonly lmtp: number; readonly sasl: number },
): Service {
  const place = (name: string): string => join(folder, 'postfix', name);
  for (const name of ['', 'queue', 'data']) mkdirSync(place(name), { recursive: true });
  chmodSync(place(''), 0o755);
  execFileSync('chown', ['postfix', place('data')]);
  const names = [...Object.keys(users), ...Object.keys(access)];
  writeFileSync(
    place('access'),
    Object.entries(access)
      .map(([reader, answer]) => `${reader} ${answer}\n`)
      .join(''),
  );
  writeFileSync(place('headers'), '/^Subject:.*refuse this at the end/ REJECT not this one\n');
  writeFileSync(place('mailboxes'), names.map((each) => `${each} x\n`).join(''));
  writeFileSync(place('senders'), names.map((each) => `${each} ${each}\n`).join(''));
  writeFileSync(
    place('main.cf'),
    `compatibility_level = 3.6
queue_directory = ${place('queue')}
data_directory = ${place('data')}
mail_owner = postfix
setgid_group = postdrop
maillog_file = ${place('mail.log')}
maillog_file_prefixes = ${folder}
myhostname = mail.test
mydestination =
mynetworks =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
alias_database =
local_recipient_maps =
default_transport = error:5.4.4 nothing leaves this machine
virtual_mailbox_domains = example.test
virtual_mailbox_maps = texthash:${place('mailboxes')}
virtual_transport = lmtp:inet:127.0.0.1:${ports.lmtp}
smtpd_tls_security_level = may
smtpd_tls_cert_file = ${certificates.certFile}
smtpd_tls_key_file = ${certificates.keyFile}
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:${ports.sasl}
smtpd_sasl_security_options = noanonymous
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_sender_login_maps = texthash:${place('senders')}
smtpd_sender_restrictions = reject_sender_login_mismatch
smtpd_recipient_restrictions = check_recipient_access texthash:${place('access')}, permit_sasl_authenticated, reject
header_checks = regexp:${place('headers')}
recipient_delimiter = +
queue_run_delay = 2s
minimal_backoff_time = 2s
maximal_backoff_time = 4s
smtpd_error_sleep_time = 0
smtpd_client_connection_rate_limit = 0
smtpd_client_connection_count_limit = 0
`,
  );
  writeFileSync(
    place('master.cf'),
    `127.0.0.1:${ports.port} inet n - n - - smtpd -o smtpd_tls_auth_only=yes
127.0.0.1:${ports.plainPort} inet n - n - - smtpd -o smtpd_tls_security_level=none
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
lmtp unix - - n - - lmtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`,
  );
  writeFileSync(place('mail.log'), '', { flag: 'a' });
  execFileSync('postfix', ['-c', place(''), 'check'], { stdio: 'ignore' });
  const out = openSync(place('out'), 'a');
  const env = { ...process.env, MAIL_CONFIG: place('') };
  const child = spawn('/usr/lib/postfix/sbin/master', ['-s'], { stdio: ['ignore', out, out], cwd: folder, env });
  return service(child, place('mail.log'));
}
