import type { Output } from '../../contract/registry.ts';
import type { Renderers } from './renderers.ts';
import { blocks } from './text.ts';

/** Letters and phrases of the candidate's own (WR12). */
export const ownWordsRenderers = {
  'own-letters': ({ letters, occasions, needs, blanks }: Output<'own-letters'>) =>
    letters.length === 0
      ? blocks([
          ['You keep no letter of your own.', 'What a draft would give: persevere own-letters from DRAFT'],
          ['What a letter may be for', ...occasions.map((each) => `  ${each.value}: ${each.shown}`)],
          ['Where alone it may be used', ...needs.map((each) => `  ${each.value}: ${each.shown}`)],
          ['What may stand in it', ...blanks.map((each) => `  {${each.value}}: ${each.shown}`)],
        ])
      : blocks(letters.map((each) => [each.id, ...letterLines(each)])),
  'own-letter-from': (value: Output<'own-letter-from'>) =>
    blocks([
      letterLines(value),
      ['Nothing is kept yet. Change it in a file, then: persevere own-letters keep --draft DRAFT --from FILE'],
    ]),
  'own-letter': ({ id, letter }: Output<'own-letter'>) =>
    letter === null ? 'Taken away.' : blocks([[`Kept as ${id}.`], letterLines(letter)]),
  phrases: ({ phrases, offered }: Output<'phrases'>) =>
    blocks([
      phrases.length === 0
        ? ['You keep no phrases.']
        : ['Your phrases', ...phrases.flatMap((each) => [`  ${each.text}  ${each.id}`, ...namesLine(each.names)])],
      ...(offered.length === 0
        ? []
        : [['You have written more than once', ...offered.map((each) => `  ${each.text} (${each.times} times)`)]]),
      ['Keep one: persevere phrases keep "..."'],
    ]),
  phrase: ({ id, text }: Output<'phrase'>) => (text === null ? 'Taken away.' : `Kept as ${id}: ${text}`),
} satisfies Renderers;

function letterLines(letter: Output<'own-letter-from'>): string[] {
  return [
    `For ${letter.occasion.shown}, ${letter.channel.shown} (${letter.occasion.value}, ${letter.channel.value}, ${letter.language}, ${letter.register})`,
    ...letter.needs.map((each) => `  ${each.shown} (${each.value})`),
    ...(letter.subject === null ? [] : [`Subject: ${letter.subject}`]),
    '',
    letter.text,
    ...namesLine(letter.names),
  ];
}

function namesLine(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`  It names ${names.join(', ')}: the next reader sees that, too.`];
}
