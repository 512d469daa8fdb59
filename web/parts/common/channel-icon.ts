import { isByTelephone } from '../../state/channels.ts';
import type { IconName } from '../ui/icon-names.ts';

/** The mark of a way in which people reach each other. */
export function channelIcon(channel: string): IconName {
  if (isByTelephone(channel)) return 'phone';
  if (channel === 'in-person') return 'users';
  return channel === 'email' || channel === 'letter' ? 'mail' : 'message-square';
}
