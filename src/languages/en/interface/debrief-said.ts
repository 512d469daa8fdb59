import type { DebriefPart, DebriefValue, DebriefWords } from '../../../contract/words/debrief.ts';
import { longDay } from '../days.ts';

const wants = { yes: 'you want it', unsure: 'you are not sure', no: 'you do not want it' } as const;

const labels: Readonly<Record<Exclude<DebriefPart['of'], 'remark' | 'say'>, string>> = {
  forgot: 'What you forgot to say',
  'went-badly': 'What went badly',
  'put-right': 'What would put it right',
  promised: 'What you promised',
  'promised-by': 'By when you promised it',
  'promised-to': 'To whom you promised it',
  'they-said': 'What they said about when',
  'they-named': 'The day they named',
  quick: 'Whether it would be quick',
  want: 'Whether you want it',
};

function labelOf(part: DebriefPart): string {
  if (part.of === 'remark') return `What ${part.name} said`;
  return part.of === 'say' ? `What you say to ${part.name}` : labels[part.of];
}

function textOf(value: DebriefValue): string {
  if ('texts' in value) return value.texts.join('; ');
  if ('days' in value) return value.days.map((day) => (day === null ? '' : longDay(day))).join('; ');
  if ('quick' in value) return value.quick ? 'yes' : '';
  return value.want === null ? '' : wants[value.want];
}

export const debrief: DebriefWords = {
  change(part, before, after) {
    const [was, is] = [textOf(before), textOf(after)];
    if (was === is) return null;
    if (was === '') return `${labelOf(part)}: “${is}” is added.`;
    return is === '' ? `${labelOf(part)}: “${was}” is taken out.` : `${labelOf(part)}: “${was}” becomes “${is}”.`;
  },
  renamed: (was, is) => `${was} becomes ${is}.`,
  newAddress: (name, email) => `The address of ${name} becomes ${email}.`,
  wasNotThere: (name) => `${name} was not there.`,
  wasThereToo: (name) => `${name} was there as well.`,
  isYou: (name) => `${name} is you, so nobody of that name was noted as having been there.`,
  notAmongThem: (name) =>
    `“${name}” is not among those who were there, so what was for them goes to the person who is written to first.`,
  nobodyNamed:
    'No letter was written, because nobody is named. Write down who was there, a first name is enough, and it can be written.',
};
