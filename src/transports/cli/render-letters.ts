import type { Output } from '../../contract/registry.ts';
import { ownWordsRenderers } from './render-own-words.ts';
import type { Renderers } from './renderers.ts';
import { blocks, findingLine, modelLine, proposedText, rewriteText, soundsText, toneLines } from './text.ts';

/** Letters and what helps to write them. */
export const letterRenderers = {
  draft: (value: Output<'draft'>) => letter(value),
  edit: (value: Output<'edit'>) => letter(value),
  fill: (value: Output<'fill'>) => letter(value),
  voice: (value: Output<'voice'>) => voiceLines(value),
  ...ownWordsRenderers,
  review: (value: Output<'review'>) =>
    [
      ...(value.findings.length === 0 ? [`Nothing to change. ${value.words} words.`] : value.findings.map(findingLine)),
      ...toneLines(value.tone),
    ].join('\n'),
  model: (value: Output<'model'>) => modelLine(value),
  'model-connect': (value: Output<'model-connect'>) => modelLine(value),
  'model-forget': (value: Output<'model-forget'>) => modelLine(value),
  rewrite: (value: Output<'rewrite'>) => rewriteText(value),
  sounds: (value: Output<'sounds'>) => soundsText(value),
  propose: (value: Output<'propose'>, { draft, gap }) => proposedText(value, `persevere fill ${draft} ${gap}`),
  tone: (value: Output<'tone'>) => [`Judged as: ${value.kind}.`, ...value.scores.map(String)].join('\n'),
  open: (value: Output<'open'>, asked) =>
    asked.mailto === true
      ? value.mailto
      : asked.copy === true
        ? value.text
        : `${value.subject === '' ? '' : `Subject: ${value.subject}\n\n`}${value.text.trimEnd()}\n\n${value.findings.map((each) => `Check this: ${findingLine(each)}\n`).join('')}${value.mailto}\n\nOpened like this, or with --eml FILE, your mail program shows it before it goes. Then: persevere sent ${value.draftId}`,
  handed: (value: Output<'handed'>) =>
    value.asked ? `Noted. When it went: persevere sent ${value.draftId}` : 'Noted: it did not go yet.',
  sent: (value: Output<'sent'>) =>
    `Noted. ${value.stepIds.length > 1 ? `${value.stepIds.length} steps are done.` : 'The step is done.'}`,
} satisfies Renderers;

function voiceLines({ greeting, closing, signature, contractions, length, habits }: Output<'voice'>): string {
  const seen = (what: string, habit: Output<'voice'>['habits']['greeting'], chosen: string | null): string[] =>
    habit === null || habit.value === chosen
      ? []
      : [`  ${habit.times} of your last ${habit.of} letters ${what} “${habit.value}”, as in “${habit.example}”`];
  return blocks([
    [
      `Your letters begin with: ${greeting ?? 'what suits each'}`,
      `They end with: ${closing ?? 'what suits each'}`,
      `Under your name: ${signature ?? 'nothing more'}`,
      `They say: ${contractions === null ? 'what each has' : contractions === 'yes' ? 'I’m, where that may be' : 'I am'}`,
      `How long: ${length === null ? 'as it comes' : 'the shorter of those that fit'}`,
    ],
    [
      ...seen('begin with', habits.greeting, greeting),
      ...seen('end with', habits.closing, closing),
      ...seen('with words of yours say', named(habits.contractions, { yes: 'I’m', no: 'I am' }), contractions),
      ...seen('that you changed are', habits.length, length),
    ],
  ]);
}

/** A habit under the name by which it is spoken of. */
function named(habit: Output<'voice'>['habits']['greeting'], names: Record<string, string>): typeof habit {
  return habit && { ...habit, value: names[habit.value] ?? habit.value };
}

function letter(value: Output<'draft'>): string {
  const to = value.to
    .map((each) =>
      each.email ? `${each.name} <${each.email}>` : each.phone ? `${each.name} ${each.phone}` : each.name,
    )
    .join(', ');
  const head = [
    `To: ${to === '' ? '(not known yet)' : to}`,
    ...(value.subject === '' ? [] : [`Subject: ${value.subject}`]),
  ];
  return blocks([
    head,
    ...(value.early === null ? [] : [[value.early]]),
    [value.text],
    ...(value.changed.length > 0 ? [['New in it since you read it', ...value.changed.map((each) => `  ${each}`)]] : []),
    ...greetingLines(value),
    ...(value.beside.length > 0
      ? [['Not in the letter', ...value.beside.map((each) => `  “${each.text}” ${each.because}`)]]
      : []),
    ...(value.gaps.length > 0
      ? [
          [
            'Only you can say this',
            ...value.gaps.flatMap((each) => [
              `  ${each.note.text === '' ? 'Their question' : `Your note: “${each.note.text}”`}`,
              ...(each.because === null ? [] : [`    ${each.because} If they are to know, say it in your own words:`]),
              ...each.starters.map((starter) => `    ${starter}`),
              `    persevere fill ${value.draftId} ${each.id} "..."`,
            ]),
          ],
        ]
      : []),
    ...(value.findings.length > 0 ? [['Check this', ...value.findings.map((each) => `  ${findingLine(each)}`)]] : []),
    [`${value.words} words. Open it: persevere open ${value.draftId}    Did it go? persevere sent ${value.draftId}`],
  ]);
}

/** The question how somebody is greeted, with the command that keeps each answer. */
function greetingLines({ greeting }: Output<'draft'>): string[][] {
  if (greeting === null || greeting.why === null) return [];
  const command = (greeted: string): string => `persevere correct person ${greeting.personId} --greeted "${greeted}"`;
  return [
    [
      `How do you greet them? ${greeting.why} Asked once; until then it reads “${greeting.reads}”.`,
      ...greeting.forms.map(({ greeted, reads }) => `  ${reads}    ${command(greeted)}`),
      `  something else    ${command('...')}`,
    ],
  ];
}
