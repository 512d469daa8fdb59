import ts from 'typescript';
import type { Edit } from './mutant.ts';
import { regexEdits } from './regex-edits.ts';

const BINARY: Partial<Record<ts.SyntaxKind, string[]>> = {
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
  [ts.SyntaxKind.SlashToken]: ['*'],
  [ts.SyntaxKind.PercentToken]: ['*'],
  [ts.SyntaxKind.PlusEqualsToken]: ['-='],
  [ts.SyntaxKind.MinusEqualsToken]: ['+='],
};

const METHODS: Record<string, string> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  find: 'findLast',
  findLast: 'find',
  indexOf: 'lastIndexOf',
};

/** Methods that may be left out: what they are called on stands in for what they return. */
const LEFT_OUT = new Set(['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'trim', 'concat']);

/** What the rules for one node may ask about its types. */
export interface Types {
  isText(node: ts.Expression): boolean;
  /** Only certain words or numbers may stand here: any other would not compile. */
  isNarrow(node: ts.Expression): boolean;
}

/** The changes that begin at this very node; those of its children are asked for separately. */
export function editsAt(node: ts.Node, types: Types): Edit[] {
  const edit = (part: ts.Node, ...replacements: string[]): Edit[] =>
    replacements.map((replacement) => ({ start: part.getStart(), end: part.getEnd(), replacement }));

  if (ts.isBinaryExpression(node)) return binaryEdits(node, types, edit);
  if (ts.isIfStatement(node)) return edit(node.expression, 'true', 'false');
  if (ts.isConditionalExpression(node)) return edit(node.condition, 'true', 'false');
  if (ts.isWhileStatement(node)) return edit(node.expression, 'false');
  if (ts.isPrefixUnaryExpression(node)) return prefixEdits(node, edit);
  if (ts.isExpressionStatement(node)) return edit(node, ';');
  if (ts.isContinueStatement(node)) return edit(node, ';');
  if (ts.isReturnStatement(node) && node.expression === undefined) return edit(node, ';');
  if (node.kind === ts.SyntaxKind.TrueKeyword) return edit(node, 'false');
  if (node.kind === ts.SyntaxKind.FalseKeyword) return edit(node, 'true');
  if (ts.isNumericLiteral(node)) return types.isNarrow(node) ? [] : edit(node, nextNumber(node.text));
  if (ts.isStringLiteral(node)) return textEdits(node, types, edit);
  if (ts.isTemplateExpression(node) && !types.isNarrow(node)) return edit(node, "''");
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) return edit(node, '[]');
  if (ts.isRegularExpressionLiteral(node)) return edit(node, ...regexEdits(node.text));
  if (ts.isCallExpression(node)) return callEdits(node, edit);
  if (node.kind === ts.SyntaxKind.QuestionDotToken) return chainEdits(node, edit);
  return [];
}

type Make = (part: ts.Node, ...replacements: string[]) => Edit[];

function binaryEdits(node: ts.BinaryExpression, types: Types, edit: Make): Edit[] {
  const kind = node.operatorToken.kind;
  if (kind === ts.SyntaxKind.PlusToken)
    return types.isText(node.left) || types.isText(node.right) ? [] : edit(node.operatorToken, '-');
  if (kind === ts.SyntaxKind.PlusEqualsToken && types.isText(node.left)) return [];
  // In brackets, because JavaScript allows `??` next to `&&` only in brackets.
  if (kind === ts.SyntaxKind.QuestionQuestionToken)
    return edit(node, `((${node.left.getText()}) && (${node.right.getText()}))`);
  const replacements = BINARY[kind] ?? [];
  const whole = isWholeCondition(node);
  // A condition is made true and false as a whole: turning its only comparison round adds nothing.
  const equality =
    kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
  return whole && equality ? [] : edit(node.operatorToken, ...(whole ? replacements.slice(0, 1) : replacements));
}

function isWholeCondition(node: ts.Node): boolean {
  const { parent } = node;
  return (
    (ts.isIfStatement(parent) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node)
  );
}

function prefixEdits(node: ts.PrefixUnaryExpression, edit: Make): Edit[] {
  if (node.operator === ts.SyntaxKind.ExclamationToken)
    return isWholeCondition(node) ? [] : edit(node, node.operand.getText());
  if (node.operator === ts.SyntaxKind.MinusToken) return edit(node, node.operand.getText());
  return [];
}

function nextNumber(text: string): string {
  const value = Number(text.replaceAll('_', ''));
  return Number.isInteger(value) ? String(value + 1) : String(value * 2);
}

function textEdits(node: ts.StringLiteral, types: Types, edit: Make): Edit[] {
  if (isNameOfSomething(node) || types.isNarrow(node)) return [];
  return edit(node, node.text === '' ? "'changed'" : "''");
}

/** A literal that names a module, a property, a case or a comparison: its neighbours are changed instead. */
function isNameOfSomething(node: ts.StringLiteral): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent))
    return parent.operatorToken.kind !== ts.SyntaxKind.PlusToken && parent.left !== node && isEquality(parent);
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isCaseClause(parent) ||
    ts.isElementAccessExpression(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}

function isEquality(node: ts.BinaryExpression): boolean {
  const kind = node.operatorToken.kind;
  return (
    kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    kind === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
    kind === ts.SyntaxKind.InKeyword
  );
}

function callEdits(node: ts.CallExpression, edit: Make): Edit[] {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const other = METHODS[name.text];
  if (other !== undefined) return edit(name, other);
  if (LEFT_OUT.has(name.text)) return edit(node, expression.getText());
  return [];
}

/** `a?.b` to `a.b`, `a?.[b]` to `a[b]`. */
function chainEdits(token: ts.Node, edit: Make): Edit[] {
  return edit(token, ts.isPropertyAccessExpression(token.parent) ? '.' : '');
}
