import { page, takeRestOfWords } from '../state/words.ts';
import { onlyCopy } from './home-words.ts';

/** From now on nothing that is written in this window is kept: whatever says "Saved." says that instead (UI4). */
export async function sayNotKept(): Promise<void> {
  await takeRestOfWords();
  const said = onlyCopy.where.untilClosed;
  page.common.saved = said;
  page.invitation.outcome.new = said;
  page.job.notesSaved = said;
  page.settings.profile.saved = said;
  page.happened.saving.saved = said;
  page.letter.saved.kept = said;
  page.letter.saved.joined = said;
}
