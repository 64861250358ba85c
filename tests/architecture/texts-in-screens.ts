import ts from "typescript";

/** Names and signs that are no words: they stay as they are in every language. */
const NAMES =
  /\b(?:Waymark|LinkedIn|Open Badges|OpenAPI|Resend|Inngest|QR|X|API|URL|CSV|TSV|PDF|PNG|JSON|JSON-LD|JWT|OB|UTC|cred_|Ctrl|Enter|Esc|id)\b|#[\da-f]{3,8}\b/g;

/** What these hold is code or style, read by machines. */
const SILENT_ELEMENTS = new Set(["code", "Code", "pre", "kbd", "Kbd", "script", "style"]);

/** Attributes and properties that a person reads or hears, whatever stands in them. */
const READ =
  /^(?:label|title|placeholder|alt|help|hint|description|heading|empty|lede|note|detail|done|confirm|cancel|submit|summary|any|fact|line|definition|unit|text|word|noun|one|many|most|preview|columnHead|message|subject|caption|legend|tooltip|completion(?:Name)?|aria-(?:label|description|valuetext|roledescription|placeholder))$/;

/** Attributes that nobody reads: they are passed over with all that is in them. */
const SILENT =
  /^(?:className|\w*Class|style|key|id|href|src|srcSet|sizes|d|viewBox|transform|points|fill|stroke\w*|type|rel|role|target|method|accept|autoComplete|inputMode|pattern|lang|dir|as|size|variant|tone|kind|align|ground|look|seed|scope|loading|decoding|position|timeZone|data-.*|aria-(?:labelledby|describedby|controls|keyshortcuts|haspopup|live|current|autocomplete|activedescendant))$/;

/** Calls whose text arguments become part of a sentence. */
const SPEAKING = /^(?:count|plural|notify|toast)$/;

const LETTER = /\p{L}/u;
const SENTENCE = /^[“"(\s]*\p{Lu}\p{Ll}+(?:[\s’,.:;…–)”-]|$)|\p{L}{2,} \p{L}+ \p{L}+|\p{Ll}\. *$/u;
/** Keys of the keyboard, time zones, queries of styles, tags: they look like sentences. */
const KEYS =
  /^(?:Enter|Escape|Backspace|Delete|Tab|Home|End|Arrow\w+|Page(?:Up|Down)|[A-Z][a-z]+\/[A-Z]\w+|@media .*|<.*)$/;

const COMPARES = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.InKeyword,
]);

/** Texts of a .tsx that a person reads there, though they should stand in a `words.ts`: `line: text`. */
export function textsIn(file: string, source: string): string[] {
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node, counts: RegExp) => {
    if (isSilent(node)) return;
    const text = (ownText(node) ?? "").replace(/\s+/g, " ").trim();
    const words = text.replace(/&\w+;/g, " ").replace(NAMES, "").trim();
    if (counts.test(words) && !(counts === SENTENCE && KEYS.test(words))) {
      found.push(`${root.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${text}`);
    }
    for (const [child, by] of below(node, counts)) visit(child, by);
  };
  visit(root, SENTENCE);
  return found;
}

function ownText(node: ts.Node): string | undefined {
  if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return;
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join("…");
}

function isSilent(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isThrowStatement(node)) return true;
  if (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) return SILENT.test(nameOf(node));
  return ts.isJsxElement(node) && SILENT_ELEMENTS.has(node.openingElement.tagName.getText());
}

const nameOf = (node: ts.JsxAttribute | ts.PropertyAssignment | ts.BindingElement) =>
  node.name.getText().replace(/["']/g, "");

/** What stands in a node, each with what counts as read in it: any letter where all of it is shown, else a sentence. */
function below(node: ts.Node, counts: RegExp): (readonly [ts.Node, RegExp])[] {
  const all = (by: RegExp, nodes: readonly ts.Node[] = childrenOf(node)) => nodes.map((each) => [each, by] as const);
  if (ts.isJsxElement(node)) return [[node.openingElement, SENTENCE], ...all(LETTER, node.children)];
  if (ts.isJsxFragment(node)) return all(LETTER, node.children);
  if (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node) || ts.isBindingElement(node)) {
    return node.initializer ? [[node.initializer, READ.test(nameOf(node)) ? LETTER : SENTENCE]] : [];
  }
  if (ts.isElementAccessExpression(node))
    return [
      [node.expression, counts],
      [node.argumentExpression, SENTENCE],
    ];
  if (ts.isConditionalExpression(node)) {
    return [[node.condition, SENTENCE], ...all(counts, [node.whenTrue, node.whenFalse])];
  }
  if (ts.isBinaryExpression(node)) {
    if (COMPARES.has(node.operatorToken.kind)) return [];
    const guards = node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    return [
      [node.left, guards ? SENTENCE : counts],
      [node.right, counts],
    ];
  }
  if (ts.isCallExpression(node)) {
    const spoken = SPEAKING.test(node.expression.getText());
    const by = (each: ts.Node) => (spoken ? LETTER : ts.isArrowFunction(each) ? counts : SENTENCE);
    return [[node.expression, SENTENCE], ...node.arguments.map((each) => [each, by(each)] as const)];
  }
  if (ts.isReturnStatement(node) || ts.isBlock(node)) return all(counts);
  return all(ts.isObjectLiteralExpression(node) || ts.isStatement(node) || ts.isParameter(node) ? SENTENCE : counts);
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}
