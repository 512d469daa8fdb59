import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isAloud,
  isBrief,
  isByTelephone,
  isCall,
  isChat,
  isEmail,
  isFormLetter,
  isLeftToRead,
  isLinkedIn,
  isMissedCall,
  isPaper,
  isSpoken,
  isTalked,
  isText,
  isVoicemail,
  isWritten,
} from './channel-kinds.ts';
import { type Channel, channels } from './vocabulary.ts';

const table: readonly [(way: Channel | null) => boolean, readonly Channel[]][] = [
  [isTalked, ['phone', 'in-person']],
  [isWritten, ['email', 'text', 'chat', 'linkedin', 'letter']],
  [isLeftToRead, ['email', 'voicemail', 'text', 'chat', 'linkedin', 'letter']],
  [isByTelephone, ['phone', 'voicemail', 'missed-call']],
  [isSpoken, ['phone', 'voicemail']],
  [isAloud, ['phone', 'voicemail', 'missed-call', 'in-person']],
  [isBrief, ['text', 'chat', 'linkedin']],
  [isChat, ['chat', 'linkedin']],
  [isLinkedIn, ['linkedin']],
  [isFormLetter, ['email', 'letter']],
  [isEmail, ['email']],
  [isPaper, ['letter']],
  [isText, ['text']],
  [isCall, ['phone']],
  [isVoicemail, ['voicemail']],
  [isMissedCall, ['missed-call']],
];

test('[PL3] given any way of being in touch, what it is like is said in one place; a way that is not chosen yet is like none', () => {
  for (const [holds, expected] of table) {
    assert.deepEqual(channels.filter(holds), expected, holds.name);
    assert.equal(holds(null), false, holds.name);
  }
});
