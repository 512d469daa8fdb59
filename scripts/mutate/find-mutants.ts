import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import ts from 'typescript';
import { editsAt, type Types } from './edits.ts';
import { type Edit, type Mutant, mutated } from './mutant.ts';

/** Of a long list of plain words or numbers only this many entries are changed: it is data, and each entry says the same about the tests. */
const OF_A_TABLE = 3;
const TABLE = 8;

/** All mutants of the files, in the order of the text. */
export function findMutants(root: string, files: string[]): Map<string, Mutant[]> {
  const program = ts.createProgram(
    files.map((file) => resolve(root, file)),
    {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.NodeNext,
      lib: ['lib.esnext.d.ts'],
      types: [],
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
    },
  );
  const types = typesOf(program.getTypeChecker());
  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(resolve(root, file));
      if (source === undefined) throw new Error(`No such file: ${file}`);
      return [file, mutantsOf(file, source, types)];
    }),
  );
}

function typesOf(checker: ts.TypeChecker): Types {
  const isLiteral = (type: ts.Type): boolean =>
    type.isUnion() ? type.types.some(isLiteral) : type.isStringLiteral() || type.isNumberLiteral();
  return {
    isText: (node) => (checker.getTypeAtLocation(node).flags & ts.TypeFlags.StringLike) !== 0,
    isNarrow: (node) => {
      const expected = checker.getContextualType(node);
      return expected !== undefined && isLiteral(expected);
    },
  };
}

/** The mutants of one file. */
function mutantsOf(file: string, source: ts.SourceFile, types: Types): Mutant[] {
  const found = new Map<string, Mutant>();
  const lines = source.text.split('\n');
  const add = (edit: Edit, statement: ts.Statement) => {
    const original = source.text.slice(edit.start, edit.end);
    if (original === edit.replacement) return;
    const line = source.getLineAndCharacterOfPosition(edit.start).line;
    const key = keyOf(file, source.text, edit, statement);
    // Two rules may make the same program.
    const same = createHash('sha1').update(mutated(source.text, edit)).digest('hex');
    if (!found.has(same))
      found.set(same, { ...edit, file, line: line + 1, original, lineText: (lines[line] ?? '').trim(), key });
  };
  const visit = (node: ts.Node, statement: ts.Statement) => {
    if (isLeftAlone(node)) return;
    for (const edit of editsAt(node, types)) add(edit, statement);
    const spared = sparedEntries(node);
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    for (const child of children) if (!spared.has(child)) visit(child, statement);
  };
  for (const statement of source.statements) visit(statement, statement);
  return [...found.values()].sort((first, second) => first.start - second.start);
}

/** Types, imports, and the words with which a broken invariant is reported. */
function isLeftAlone(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isThrowStatement(node)
  );
}

/** The entries of a long table that are left alone: all but the first, the middle and the last. */
function sparedEntries(node: ts.Node): Set<ts.Node> {
  const entries: ts.Node[] = ts.isArrayLiteralExpression(node)
    ? [...node.elements]
    : ts.isObjectLiteralExpression(node)
      ? [...node.properties]
      : [];
  if (entries.length <= TABLE || !entries.every(isData)) return new Set();
  const kept = new Set(
    Array.from({ length: OF_A_TABLE }, (_, index) => Math.round((index * (entries.length - 1)) / (OF_A_TABLE - 1))),
  );
  return new Set(entries.filter((_, index) => !kept.has(index)));
}

function isData(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node)) return isData(node.initializer);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isData);
  if (ts.isObjectLiteralExpression(node)) return node.properties.every(isData);
  return (
    ts.isLiteralExpression(node) || node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword
  );
}

function keyOf(file: string, text: string, edit: Edit, statement: ts.Statement): string {
  const start = statement.getStart();
  return createHash('sha256')
    .update(
      [file, text.slice(start, statement.getEnd()), edit.start - start, edit.end - start, edit.replacement].join('\0'),
    )
    .digest('base64url')
    .slice(0, 20);
}
