import type { DebriefPart, DebriefValue, DebriefWords } from '../../../contract/words/debrief.ts';
import { longDay } from '../days.ts';
import type { Je } from './address.ts';

const wants = { yes: 'will ich', unsure: 'noch unsicher', no: 'will ich nicht' } as const;

export function debriefIn(je: Je): DebriefWords {
  const labels: Readonly<Record<Exclude<DebriefPart['of'], 'remark' | 'say'>, string>> = {
    forgot: 'Nicht gesagt',
    'went-badly': 'Lief nicht gut',
    'put-right': 'Würde es richtigstellen',
    promised: 'Versprochen',
    'promised-by': 'Versprochen bis',
    'promised-to': 'Versprochen an',
    'they-said': 'Gesagt wurde, wann',
    'they-named': 'Genannter Tag',
    quick: 'Soll es schnell gehen',
    want: 'Die Stelle',
  };

  function labelOf(part: DebriefPart): string {
    if (part.of === 'remark') return `Gesagt von ${part.name}`;
    return part.of === 'say' ? `Für ${part.name}` : labels[part.of];
  }

  function textOf(value: DebriefValue): string {
    if ('texts' in value) return value.texts.join('; ');
    if ('days' in value) return value.days.map((day) => (day === null ? '' : longDay(day))).join('; ');
    if ('quick' in value) return value.quick ? 'ja' : '';
    return value.want === null ? '' : wants[value.want];
  }

  return {
    change(part, before, after) {
      const [was, is] = [textOf(before), textOf(after)];
      if (was === is) return null;
      if (was === '') return `${labelOf(part)}: „${is}“ kommt dazu.`;
      return is === '' ? `${labelOf(part)}: „${was}“ entfällt.` : `${labelOf(part)}: aus „${was}“ wird „${is}“.`;
    },
    renamed: (was, is) => `Aus ${was} wird ${is}.`,
    newAddress: (name, email) => `Die neue Adresse von ${name}: ${email}.`,
    wasNotThere: (name) => `${name} war nicht dabei.`,
    wasThereToo: (name) => `${name} war auch dabei.`,
    isYou: (name) => `${name}: Das ${je('bist du', 'sind Sie')} selbst, deshalb steht der Name nicht bei den anderen.`,
    notAmongThem: (name) =>
      `„${name}“ war nicht dabei. Was dafür gedacht war, geht an die Person, die zuerst angeschrieben wird.`,
    nobodyNamed:
      'Es gibt noch keinen Brief, weil niemand genannt ist. Sobald dasteht, wer dabei war (ein Vorname genügt), geht es.',
  };
}
