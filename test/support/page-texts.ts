import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..');

/** Attributes that a reader sees or a screen reader says, and the props of our parts that become such. */
const said =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|alt|title|placeholder|label|hint|legend|above|name|text)$/;
/** Calls whose arguments are shown. */
const shows = /^(?:say|sayUndo)$/;
/** What looks like words and is none: classes, addresses, codes. */
const isCode = (text: string): boolean =>
  !/\p{L}/u.test(text) || /^[#./]|^[a-z\d-]+$|^\p{Lu}+$|^\p{Ll}+(?:\p{Lu}\p{Ll}+)+$|^Bearer /u.test(text);
/** The names of keys, as browsers give them. */
const isKey = (text: string): boolean =>
  /^(?:Arrow(?:Up|Down|Left|Right)|Page(?:Up|Down)|Enter|Escape|Tab|Home|End|Backspace|Delete)$/.test(text);
/** Words that are the same in every language of the page: how letters begin, and what browsers call things. */
const isForeign = (text: string): boolean => /^(?:Dear|Hi|Hello|PushManager|Files)$/.test(text);
/** Two words in a row of which a sentence or a label could consist: "Put it away", "Other ways". */
const readsAsWords = (text: string): boolean =>
  /\p{Lu}\p{L}*[.?!:]?$|^\p{Lu}[\p{L}’']* |[\p{L}’']{2,} [\p{L}’']{2,}.*[.?!]$/u.test(text.trim());

/** The texts for people that stand in the components of the page, as "file:line text"; empty where all stand with the languages. */
export function textsInComponents(): string[] {
  return (
    globSync('web/**/*.{ts,tsx}', { cwd: root })
      .map((file) => relative(root, join(root, file)).replaceAll('\\', '/'))
      .filter((file) => !/\.test\.ts$|\.d\.ts$|web\/(?:sw|workers\/.*|state\/words)\.ts$/.test(file))
      // The gallery shows the parts with words of its own, and is no part of the product.
      .filter((file) => !file.startsWith('web/parts/ui/gallery/'))
      .sort()
      .flatMap(textsIn)
  );
}

function textsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const add = (node: ts.Node, text: string): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push(`${file}:${line} ${text.trim().replace(/\s+/g, ' ')}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isThrowStatement(node)) return;
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) add(node, node.text);
    const text = textOf(node);
    // Of a file without markup a single word is a code; in one with markup it may be a label.
    const mayBeLabel = text !== null && readsAsWords(text) && (file.endsWith('x') || text.includes(' '));
    if (text !== null && !isCode(text) && !isKey(text) && !isForeign(text) && (isShown(node) || mayBeLabel))
      add(node, text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** True of a text that is given to an attribute which is said, to a child, or to a call that shows it. */
function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return said.test(parent.name.getText());
  if (ts.isJsxExpression(parent))
    return ts.isJsxAttribute(parent.parent) ? said.test(parent.parent.name.getText()) : true;
  if (ts.isCallExpression(parent))
    return parent.arguments.includes(node as ts.Expression) && shows.test(parent.expression.getText());
  return false;
}

/** The text of a literal, with a 0 for each value in it. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map((span) => `0${span.literal.text}`).join('');
}
