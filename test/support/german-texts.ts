import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..');

/** Files of German that hold what letters say or are read with, and nothing that the candidate reads. */
const ofLetters = new Set(
  ['address', 'answers', 'day-words', 'fit', 'fit-prose', 'fold', 'heard-words', 'pack', 'swiss', 'unsaid'].map(
    (name) => `src/languages/de/${name}.ts`,
  ),
);

/** One text of a source file; `of` says which address it is the wording of, where it is that of one alone. */
export interface Text {
  readonly at: string;
  readonly text: string;
  readonly of: 'du' | 'sie' | 'both';
}

/** All that the interface says to the candidate in German, an X in place of each value. */
export function germanTexts(): Text[] {
  return textsOf([
    'src/languages/de/*.ts',
    'src/languages/de/interface/**/*.ts',
    'src/languages/de/deadline/sentence.ts',
    'src/languages/de/notes/why-beside.ts',
    'src/languages/de/review/findings.ts',
    'src/languages/de/tone/said.ts',
  ]).filter(({ at }) => !ofLetters.has(at.replace(/:\d+$/, '')));
}

/** The same in English, with all that English letters say and are read with. */
export function englishTexts(): Text[] {
  return textsOf(['src/languages/en/**/*.ts']);
}

function textsOf(patterns: readonly string[]): Text[] {
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => relative(root, join(root, file)).replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts'))
    .sort()
    .flatMap(textsIn);
}

function textsIn(file: string): Text[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Text[] = [];
  const visit = (node: ts.Node, of: Text['of']): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    if (ts.isStringLiteral(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node) return;
    const text = textOf(node);
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (text !== null) found.push({ at: `${file}:${line}`, text, of });
    if (ts.isCallExpression(node) && node.arguments.length === 2 && choosesAddress(node.expression)) {
      const [du, sie] = node.arguments;
      if (du !== undefined) visit(du, 'du');
      if (sie !== undefined) visit(sie, 'sie');
    } else ts.forEachChild(node, (child) => visit(child, of));
  };
  visit(source, 'both');
  return found;
}

/** `je('du', 'Sie')` and, in the file that defines it, `choose('du', 'Sie')`. */
function choosesAddress(called: ts.Expression): boolean {
  return ts.isIdentifier(called) && ['je', 'to', 'choose'].includes(called.text);
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return ts.isTemplateExpression(node)
    ? `${node.head.text}${node.templateSpans.map((span) => `X${span.literal.text}`).join('')}`
    : null;
}
