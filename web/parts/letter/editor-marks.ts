import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  showTooltip,
  type Tooltip,
  type TooltipView,
  tooltips,
  WidgetType,
} from '@codemirror/view';
import { chosenAt, type MarkLook } from './places.ts';

/** A stretch of the letter of which something is said. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly look: MarkLook;
  /** True where typing adds to what is there. */
  readonly goesOn: boolean;
}

/** A place of the page under the line at `at`: what has this name as its `slot` is drawn there. */
export interface Place {
  readonly id: string;
  readonly at: number;
}

/** The slot of what is said of the mark that is open. */
const OPEN = 'open';

const setMarks = StateEffect.define<readonly Mark[]>();
const setPlaces = StateEffect.define<readonly Place[]>();
const setOpen = StateEffect.define<string | null>();

/** How far the bar at the lower edge reaches up, in pixels: nothing opens under it. */
const BAR = 72;

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(now, { changes, effects, state }) {
    let next = now.map(changes);
    for (const effect of effects) if (effect.is(setMarks)) next = marksIn(state, effect.value);
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function marksIn(state: EditorState, all: readonly Mark[]): DecorationSet {
  const whole = all.filter(({ start, end }) => end > start && end <= state.doc.length);
  const made = whole.map(({ id, look, goesOn, start, end }) =>
    Decoration.mark({ class: `mark mark-${look}`, mark: { id, look, goesOn } }).range(start, end),
  );
  return Decoration.set(made, true);
}

/** The page draws here: its own elements keep their styles, their focus and their words. */
class SlotWidget extends WidgetType {
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
  }
  override eq(other: SlotWidget): boolean {
    return other.name === this.name;
  }
  override toDOM(): HTMLElement {
    return slotted('place', this.name);
  }
  override ignoreEvent(): boolean {
    return true;
  }
}

function slotted(className: string, name: string): HTMLElement {
  const outer = document.createElement('div');
  outer.className = className;
  const slot = document.createElement('slot');
  slot.name = name;
  outer.append(slot);
  return outer;
}

const places = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(now, { changes, effects, state }) {
    let next = now.map(changes);
    for (const effect of effects) if (effect.is(setPlaces)) next = placesIn(state, effect.value);
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function placesIn({ doc }: EditorState, all: readonly Place[]): DecorationSet {
  const made = all.map(({ id, at }) =>
    Decoration.widget({ widget: new SlotWidget(id), block: true, side: 1 }).range(
      doc.lineAt(Math.min(at, doc.length)).to,
    ),
  );
  return Decoration.set(made, true);
}

const open = StateField.define<Tooltip | null>({
  create: () => null,
  update(now, { changes, effects, state }) {
    let next: Tooltip | null =
      now === null ? null : { ...now, pos: changes.mapPos(now.pos), end: changes.mapPos(now.end ?? now.pos) };
    for (const effect of effects) if (effect.is(setOpen)) next = beside(state, effect.value);
    return next;
  },
  provide: (field) => showTooltip.from(field),
});

/** Above or below all lines of the sentence, never over the words that it speaks of. */
function drawnThere(view: EditorView): TooltipView {
  return {
    dom: slotted('opened', OPEN),
    getCoords(pos) {
      const start = view.coordsAtPos(pos);
      const end = view.coordsAtPos(view.state.field(open)?.end ?? pos, -1);
      const first = start ?? end ?? { left: 0, right: 0, top: 0, bottom: 0 };
      return { ...first, bottom: Math.max(first.bottom, end?.bottom ?? first.bottom) };
    },
  };
}

function beside(state: EditorState, id: string | null): Tooltip | null {
  const found = id === null ? undefined : marksOf(state).find((each) => each.id === id);
  return found === undefined ? null : { pos: found.from, end: found.to, create: drawnThere };
}

interface Found {
  readonly id: string;
  readonly look: MarkLook;
  readonly goesOn: boolean;
  readonly from: number;
  readonly to: number;
}

function marksOf(state: EditorState): Found[] {
  const found: Found[] = [];
  state.field(marks).between(0, state.doc.length, (from, to, { spec }) => {
    const mark = spec.mark as Pick<Found, 'id' | 'look' | 'goesOn'>;
    found.push({ ...mark, from, to });
  });
  return found;
}

/** The mark at a position, what must be fixed before where a sentence comes from; null where there is none. */
function markAt(state: EditorState, at: number): string | null {
  const here = marksOf(state).filter(({ from, to }) => from <= at && at <= to);
  return (here.find((each) => each.look !== 'source') ?? here[0])?.id ?? null;
}

/** Goes to the next mark, or the one before, and round at the end; of one look alone where it is named. */
export function goToMark(view: EditorView, by: 1 | -1 = 1, look: MarkLook | null = null): boolean {
  const all = marksOf(view.state)
    .filter((each) => (look === null ? each.look !== 'source' : each.look === look))
    .map(({ from, to, goesOn }) => chosenAt({ start: from, end: to, goesOn }))
    .sort((one, other) => one.anchor - other.anchor);
  const { from } = view.state.selection.main;
  const ahead = by === 1 ? all.find((each) => each.anchor > from) : all.findLast((each) => each.anchor < from);
  const next = ahead ?? all.at(by === 1 ? 0 : -1);
  if (next === undefined) return false;
  view.dispatch({ selection: next, scrollIntoView: true, userEvent: 'select' });
  view.focus();
  return true;
}

/** Shows marks and places; those before them go. */
export function show(view: EditorView, what: { readonly marks: readonly Mark[]; readonly places: readonly Place[] }) {
  view.dispatch({ effects: [setMarks.of(what.marks), setPlaces.of(what.places)] });
}

/** Opens what is said of a mark at its place, or closes it. */
export function openMark(view: EditorView, id: string | null): void {
  view.dispatch({ effects: setOpen.of(id) });
}

/**
 * Marks in a letter that open where the cursor is put, by a tap or by keys: F8 goes to the next one, Shift-F8 to the one before, Escape
 * closes it. Typing closes it too, as what is said may hold no longer. `told` hears which one is meant.
 */
export function markedText(told: (id: string | null) => void): Extension {
  return [
    marks,
    places,
    open,
    tooltips({
      position: 'absolute',
      tooltipSpace: () => ({ top: 0, left: 8, bottom: innerHeight - BAR, right: innerWidth - 8 }),
    }),
    keymap.of([
      { key: 'F8', run: (view) => goToMark(view), shift: (view) => goToMark(view, -1) },
      {
        key: 'Escape',
        run(view) {
          if (view.state.field(open) === null) return false;
          told(null);
          return true;
        },
      },
    ]),
    EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      if (docChanged) told(null);
      else if (transactions.some((each) => each.isUserEvent('select'))) told(markAt(state, state.selection.main.head));
    }),
    // A tap where the cursor is already changes no selection.
    EditorView.domEventHandlers({
      click(_event, { state }) {
        told(markAt(state, state.selection.main.head));
      },
    }),
  ];
}
