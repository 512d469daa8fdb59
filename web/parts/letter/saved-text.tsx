import type { LetterEdit } from '../../state/use-letter.ts';
import { page } from '../../state/words.ts';

/** Where what is typed is (UI4): saved only once Persevere has it. */
export function SavedText({ edit: { state, joined } }: { readonly edit: LetterEdit }) {
  const words = page.letter.saved;
  if (state.value !== 'kept') return <>{state.value === 'loading' ? page.common.oneMoment : words[state.value]}</>;
  if (joined.value === 'both') return <>{words.bothVersions}</>;
  return <>{joined.value === 'joined' ? words.joined : words.kept}</>;
}
