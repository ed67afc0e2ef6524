import ts from 'typescript';

/** The exports of a TypeScript file that no doc comment describes, by name. Re-exports are described where they are from. */
export function undescribedExports(text: string): string[] {
  if (!/^export /m.test(text)) return [];
  const source = ts.createSourceFile('part.ts', text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const exported = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false;
    if (!exported || ts.getJSDocCommentsAndTags(statement).length > 0) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    const { name } = statement as ts.FunctionDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
    return [name?.getText() ?? 'default'];
  });
}
