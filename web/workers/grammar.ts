import { Dialect, LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';

/** What the page asks: a text, with a number that comes back with the answer. */
export interface GrammarQuestion {
  readonly id: number;
  readonly text: string;
  readonly american: boolean;
}

/** Something in spelling or grammar; places are UTF-16 offsets. */
export interface GrammarRemark {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly repair: string | null;
}

export interface GrammarAnswer {
  readonly id: number;
  /** Null where the checker could not be loaded. */
  readonly remarks: readonly GrammarRemark[] | null;
}

/** More than this is no help to a tired person. */
const MOST_REMARKS = 20;

let linter: LocalLinter | null = null;

/** Harper counts characters, the page counts UTF-16 units. */
function unitsAt(text: string): number[] {
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    places.push(at);
    at += character.length;
  }
  places.push(at);
  return places;
}

async function check(data: GrammarQuestion): Promise<GrammarRemark[]> {
  const dialect = data.american ? Dialect.American : Dialect.British;
  linter ??= new LocalLinter({ binary: slimBinary, dialect });
  await linter.setDialect(dialect);
  const places = unitsAt(data.text);
  const lints = await linter.lint(data.text, { language: 'plaintext' });
  return lints.slice(0, MOST_REMARKS).map((lint): GrammarRemark => {
    const { start, end } = lint.span();
    const [first] = lint.suggestions();
    return {
      start: places[start] ?? 0,
      end: places[end] ?? data.text.length,
      message: lint.message(),
      // 1 takes the words out; 2 puts something behind them, which the candidate reads and types.
      repair: first === undefined || first.kind() === 2 ? null : first.kind() === 1 ? '' : first.get_replacement_text(),
    };
  });
}

self.onmessage = ({ data }: MessageEvent<GrammarQuestion>) => {
  const say = (remarks: GrammarAnswer['remarks']): void =>
    self.postMessage({ id: data.id, remarks } satisfies GrammarAnswer);
  check(data).then(say, () => say(null));
};
