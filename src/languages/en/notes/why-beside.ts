import type { WhyBeside } from '../../../core/write/note-reading.ts';

/** Why a note stays beside the letter, as the candidate reads it. */
export const whyBeside: Record<WhyBeside, string> = {
  private: 'It may be private, so it stays with you.',
  unclear: 'It reads like a note to yourself.',
  reminder: 'It is a reminder.',
  'other-language': 'It is in another language than the letter.',
  'no-room': 'This letter has no place for it.',
  'names-others': 'It names somebody else, or another firm.',
};
