import type { Desktop } from '../../app/ports/notices.ts';

/** A desktop that takes longer than this shows nothing; in milliseconds. */
const PATIENCE_MS = 5000;

/** The command of each system that shows a notice; the texts are arguments, never part of a command line. */
function commandFor(
  platform: NodeJS.Platform,
  title: string,
  body: string,
): { command: string; args: string[] } | null {
  if (platform === 'linux')
    return { command: 'notify-send', args: ['--app-name=Persevere', '--category=reminder', title, body] };
  if (platform === 'darwin')
    return {
      command: 'osascript',
      args: [
        '-e',
        'on run argv',
        '-e',
        'display notification (item 2 of argv) with title (item 1 of argv)',
        '-e',
        'end run',
        title,
        body,
      ],
    };
  return null;
}

/** Notices by the system's own command: notify-send on Linux, osascript on macOS; on Windows a browser shows them. */
export function createDesktop(platform: NodeJS.Platform = process.platform): Desktop {
  const runs = (command: string, args: readonly string[]): Promise<boolean> =>
    new Promise((resolve) => {
      const child = process
        .getBuiltinModule('node:child_process')
        .spawn(command, args, { stdio: 'ignore', timeout: PATIENCE_MS });
      child.on('error', () => resolve(false));
      child.on('close', (code) => resolve(code === 0));
    });
  return {
    async available() {
      if (platform === 'darwin') return true;
      return platform === 'linux' && (await runs('notify-send', ['--version']));
    },
    async show(title, body) {
      const found = commandFor(platform, title, body);
      return found !== null && (await runs(found.command, found.args));
    },
  };
}
