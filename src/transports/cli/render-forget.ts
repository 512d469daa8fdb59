import type { Output } from '../../contract/registry.ts';
import { blocks } from './text.ts';

/** What would go and what would stay, each place with the word; or that it is done. */
export function forgetText(value: Output<'forget'>): string {
  if (value.erased)
    return `Erased from ${value.notes} notes.${value.complete ? '' : ' Another program has the file open, so the last traces in it go at the next start.'}${value.traceLeft ? ' Some trace is still in the file.' : ''}`;
  const goes = value.places.filter((each) => each.goes);
  const stays = value.places.filter((each) => !each.goes);
  const more = value.staying - stays.length;
  return blocks([
    [`This would change ${value.notes} notes and cannot be undone. To do it, say it again with --yes.`],
    ...(goes.length === 0
      ? []
      : [['Named here as well, and erased; keep one with --spare PLACE', ...goes.flatMap(placeLines)]]),
    ...(stays.length === 0
      ? []
      : [
          [
            'May be the name, or a word, or somebody else: it stays. Erase one with --also PLACE',
            ...stays.flatMap(placeLines),
            ...(more > 0 ? [`  And ${more} more places like these.`] : []),
          ],
        ]),
  ]);
}

function placeLines({ place, words, left, excerpt, goes, whole }: Output<'forget'>['places'][number]): string[] {
  const quoted = (some: readonly string[]): string => some.map((each) => `“${each}”`).join(', ');
  return [
    `  ${place}: ${quoted(words)}${whole && goes ? ', and goes as a whole' : ''}`,
    `    ${excerpt}`,
    ...(left.length === 0
      ? []
      : [`    ${quoted(left)} in it may mean something else and stays; --also ${place} erases it too.`]),
  ];
}
