import { isSpoken } from '../../state/channels.ts';
import type { LetterView } from '../../state/use-letter.ts';
import { useOnServer } from '../../state/use-on-server.ts';
import { page } from '../../state/words.ts';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { sourceId } from './places.ts';
import type { Desk } from './use-desk.ts';
import type { Way, Ways } from './use-ways.ts';

interface OtherWaysProps {
  readonly letter: LetterView;
  readonly ways: Ways;
  /** What only a letter that is written has; null for a call. */
  readonly written: { readonly desk: Desk; readonly changed: boolean; readonly saveFile: (() => void) | null } | null;
}

/** What else can be done with this step, behind three dots. */
export function OtherWays({ letter, ways, written }: OtherWaysProps) {
  const words = page.letter.ways;
  const { value: model } = useOnServer('model', {});
  const items: MenuItem[] = [
    ...(written === null
      ? []
      : differently(letter, ways, written.desk, model?.connected === true ? model.model : null)),
    ...anotherWay(letter, ways, written?.saveFile ?? null),
    ...(written === null ? [] : inThisLetter(letter, written.desk, written.changed)),
    { group: words.notNow, label: words.later, onChoose: ways.later },
    { group: words.notNow, label: words.skip, onChoose: ways.skip, ends: true },
  ];
  return <Menu label={words.title} items={items} />;
}

function differently(letter: LetterView, ways: Ways, desk: Desk, model: string | null): MenuItem[] {
  const words = page.letter.ways;
  const group = words.differently;
  const registers = (['warm', 'neutral', 'formal'] as const).filter(
    (register) => letter.channel === 'email' && register !== letter.register,
  );
  return [
    ...registers.map((register) => ({
      group,
      label: words.registers[register],
      onChoose: () => ways.dressed(register),
    })),
    ...(letter.others[0] === undefined ? [] : [{ group, label: words.another, onChoose: ways.another }]),
    ...(model === null ? [] : [{ group, label: words.byModel(model), onChoose: () => (desk.sheet.value = 'model') }]),
    ...(letter.edited ? [{ group, label: words.anew, onChoose: ways.anew }] : []),
  ];
}

function anotherWay(letter: LetterView, ways: Ways, saveFile: (() => void) | null): MenuItem[] {
  const words = page.letter.ways;
  const group = words.anotherWay;
  const hasNumber = letter.to.some((person) => person.phone !== null);
  const offered: Readonly<Record<Way, boolean>> = {
    email: letter.channel !== 'email' && letter.channel !== null,
    text: hasNumber && letter.channel !== 'text',
    chat: letter.channel !== 'chat',
    linkedin: letter.channel !== 'linkedin',
    letter: letter.kind === 'thank-you' && letter.channel !== 'letter',
    phone: hasNumber && !isSpoken(letter.channel),
    voicemail: false,
    'missed-call': false,
    'in-person': false,
  };
  return [
    ...(['email', 'text', 'chat', 'linkedin', 'letter', 'phone'] as const)
      .filter((way) => offered[way])
      .map((way) => ({ group, label: words.by[way], onChoose: () => ways.by(way) })),
    ...(saveFile === null ? [] : [{ group, label: words.saveFile, onChoose: saveFile }]),
  ];
}

function inThisLetter(letter: LetterView, desk: Desk, changed: boolean): MenuItem[] {
  const words = page.letter.ways;
  const group = words.inThisLetter;
  const opens = (sheet: NonNullable<Desk['sheet']['value']>) => () => {
    desk.sheet.value = sheet;
  };
  return [
    ...(letter.greeting === null || letter.greeting.why !== null
      ? []
      : [{ group, label: words.greet, onChoose: opens('greeting') }]),
    { group, label: words.phrases, onChoose: opens('phrases') },
    {
      group,
      label: words.sources,
      checked: desk.sources.value,
      onChoose: () => {
        desk.sources.value = !desk.sources.value;
        const first = letter.sources.find((each) => each.end > each.start);
        desk.open.value = desk.sources.value && first !== undefined ? sourceId(first.start) : null;
      },
    },
    ...(letter.american === null
      ? []
      : [
          {
            group,
            label: words.spelling,
            checked: desk.grammar.on.value,
            onChoose: () => desk.grammar.turn(!desk.grammar.on.value),
          },
        ]),
    ...(changed ? [{ group, label: words.keep, onChoose: opens('own') }] : []),
  ];
}
