import ts from 'typescript';

/**
 * Where a TypeScript file reads the clock, chance, the page, the network or the machine.
 *
 * A name that the file itself declares (`const window = …` for a span of time) is its own and no finding.
 *
 * @param globals Names that may not be read.
 * @returns One line a finding, such as `line 4: Date.now`.
 */
export function impurities(text: string, globals: readonly string[]): string[] {
  // What a text does not name, it does not read; most texts need no more than this.
  const names = new RegExp(`\\b(?:Date|Math|${globals.join('|')})\\b`);
  if (!names.test(text)) return [];
  const source = ts.createSourceFile('part.ts', text, ts.ScriptTarget.Latest, true);
  const declared = declaredNames(source);
  const found: string[] = [];
  const report = (node: ts.Node, what: string) => {
    found.push(`line ${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const name = `${node.expression.getText()}.${node.name.text}`;
      if (name === 'Date.now' || name === 'Math.random') report(node, name);
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
      report(node, 'new Date()');
    } else if (ts.isCallExpression(node) && node.expression.getText() === 'Date') {
      report(node, 'Date()');
    } else if (ts.isIdentifier(node) && globals.includes(node.text) && !declared.has(node.text) && isRead(node)) {
      report(node, node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function declaredNames(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isBindingElement(node) ||
      ts.isImportSpecifier(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** Whether an identifier stands for a value, not for the name of a property or a key. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isQualifiedName(parent) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isEnumMember(parent) ||
    ts.isLabeledStatement(parent)
  );
}
