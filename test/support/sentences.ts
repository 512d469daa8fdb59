import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..');

/** Folders in which no user-facing sentence belongs: the words are with the languages. */
const folders = ['src/app', 'src/core', 'src/adapters'];

/** Files whose texts are not user-facing sentences, and what they are. */
const otherTexts: Readonly<Record<string, string>> = {
  'src/core/model/request.ts': 'what a language model is told',
  'src/core/model/sounds.ts': 'what a language model is told',
  'src/core/write/given-names.ts': 'lists of words',
  'src/core/write/name-words.ts': 'lists of words',
  'src/core/time/country-of.ts': 'lists of codes',
  'src/adapters/calendar/countries.ts': 'a list of codes',
};

/** How many user-facing sentences each file still holds; `sentences-left.json` is what is allowed. */
export const listFile = join(root, 'test', 'properties', 'sentences-left.json');

export interface Sentence {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Every text in these folders that reads like a user-facing sentence, or part of one. Thrown errors are for developers and are left out. */
export function sentencesLeft(): Sentence[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
    .map((file) => relative(root, join(root, file)).replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts') && !(file in otherTexts))
    .sort()
    .flatMap(sentencesIn);
}

/** How many each file holds. */
export function countByFile(sentences: readonly Sentence[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { file } of sentences) counts[file] = (counts[file] ?? 0) + 1;
  return counts;
}

function sentencesIn(file: string): Sentence[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Sentence[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node) || ts.isImportDeclaration(node)) return;
    const text = textOf(node);
    if (text !== null && isForPeople(text))
      found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The text of a literal, with an X for each value in it. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map((span) => `X${span.literal.text}`).join('');
}

const statement = /^\s*(?:select|insert|update|delete|alter|create|pragma|drop|begin|vacuum)\b/i;
const ending = /(?:^|[.?!] |[“"])[\p{Lu}X][^\s.?!]*(?: [^\s.?!]+)+[.?!](?:$|[\s”"])/u;
const words = /^[\p{L}\d’'“”",;:()%/-]+(?: [\p{L}\d’'“”",;:()%/-]+){2,}$/u;
const small = /\b(?:the|it|is|a|an|of|to|you|your|they|their|not|was|were|be|by|this|are|for|in|no|than|who|what)\b/i;

/** True of what has the end of a sentence, names a command, or strings words together as English does. */
function isForPeople(text: string): boolean {
  if (statement.test(text)) return false;
  return ending.test(text) || /`persevere\b|\bpersevere [a-z]/.test(text) || (words.test(text) && small.test(text));
}
