import {
  isVariable,
  MESSAGE_VARIABLES,
  type MessageValues,
  type MessageVariable,
  VARIABLE_WORDS,
} from "./message-variables";

/** A piece of a template: text as it stands, a variable, or a blank that its author still has to fill in. */
type Piece = { text: string } | { variable: MessageVariable } | { blank: string };
export type TemplateProblem = { line: number; column: number; message: string };

const MARK = /\{\{|\[\[/g;

/** Reads a template from left to right; what it cannot read it tells with its place, and takes as text. */
function read(template: string): { pieces: Piece[]; problems: TemplateProblem[] } {
  const pieces: Piece[] = [];
  const problems: TemplateProblem[] = [];
  const text = (from: number, to: number) => to > from && pieces.push({ text: template.slice(from, to) });
  let at = 0;
  for (const { index, 0: open } of template.matchAll(MARK)) {
    if (index < at) continue; // inside what was read already
    const close = open === "{{" ? "}}" : "]]";
    const end = template.indexOf(close, index + 2);
    const inside = end < 0 ? "" : template.slice(index + 2, end);
    const piece = end < 0 || inside.includes("\n") ? null : pieceOf(open, inside);
    if (!piece) {
      problems.push({ ...placeOf(template, index), message: problemOf(open, end < 0 ? null : inside) });
      continue;
    }
    text(at, index);
    pieces.push(piece);
    at = end + 2;
  }
  text(at, template.length);
  return { pieces, problems };
}

function pieceOf(open: string, inside: string): Piece | null {
  const word = inside.trim();
  if (open === "[[") return word === "" ? null : { blank: word };
  return isVariable(word) ? { variable: word } : null;
}

function problemOf(open: string, inside: string | null): string {
  if (inside === null || inside.includes("\n")) return `${open} is not closed on its line.`;
  if (open === "[[") return "[[ ]] holds nothing.";
  const known = MESSAGE_VARIABLES.map((name) => `{{${name}}}`).join(", ");
  return `There is no variable {{${inside.trim()}}}. There are ${known}.`;
}

function placeOf(template: string, index: number): { line: number; column: number } {
  const before = template.slice(0, index).split("\n");
  return { line: before.length, column: [...(before.at(-1) ?? "")].length + 1 };
}

/** What is wrong with a template, first thing first. Blanks are not wrong; they only have to be filled in before sending. */
export function templateProblems(template: string): TemplateProblem[] {
  return read(template).problems;
}

/** What its author still has to fill in: `[[what it is]]`. */
export function blanksOf(template: string): string[] {
  return read(template).pieces.flatMap((piece) => ("blank" in piece ? [piece.blank] : []));
}

/** Filled in once, from left to right: what a value holds is text, whatever it looks like. Throws where there is a problem. */
export function renderTemplate(template: string, values: MessageValues): string {
  const { pieces, problems } = read(template);
  const [problem] = problems;
  if (problem) throw new RangeError(placedProblem(problem));
  return pieces
    .map((piece) => {
      if ("text" in piece) return piece.text;
      return "variable" in piece ? values[piece.variable] : `[${piece.blank}]`;
    })
    .join("");
}

/** A template for those who look over it: what is the same for everybody filled in, the rest named in brackets. */
export function readableTemplate(template: string, known: Partial<MessageValues>): string {
  return read(template)
    .pieces.map((piece) => {
      if ("text" in piece) return piece.text;
      if ("blank" in piece) return `[${piece.blank}]`;
      return known[piece.variable] ?? `[${VARIABLE_WORDS[piece.variable].toLowerCase()}]`;
    })
    .join("");
}

export function placedProblem({ line, column, message }: TemplateProblem): string {
  return `Line ${line}, character ${column}: ${message}`;
}
