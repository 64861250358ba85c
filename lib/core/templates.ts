/** A piece of a template: text as it stands, a variable, or a blank that its author still has to fill in. */
type Piece<V extends string> = { text: string } | { variable: V } | { blank: string };
export type TemplateProblem = { line: number; column: number; message: string };

const MARK = /\{\{|\[\[/g;

/** The templates that may name these variables: `{{name}}` is filled in, `[[what it is]]` left to their author. `words`: how each is called. */
export function templateLanguage<V extends string>(words: Record<V, string>) {
  const known = Object.keys(words) as V[];
  return {
    /** What is wrong with a template, first thing first. Blanks are not wrong; they only have to be filled in before sending. */
    problemsOf: (template: string): TemplateProblem[] => read(template, known).problems,
    /** What its author still has to fill in. */
    blanksOf: (template: string): string[] =>
      read(template, known).pieces.flatMap((piece) => ("blank" in piece ? [piece.blank] : [])),
    /** Which variables it names. */
    variablesOf: (template: string): V[] =>
      read(template, known).pieces.flatMap((piece) => ("variable" in piece ? [piece.variable] : [])),
    /** Filled in once, from left to right: what a value holds is text, whatever it looks like. Throws where there is a problem. */
    render(template: string, values: Record<V, string>): string {
      const { pieces, problems } = read(template, known);
      const [problem] = problems;
      if (problem) throw new RangeError(placedProblem(problem));
      return pieces.map((piece) => textOf(piece, (name) => values[name])).join("");
    },
    /** For those who look over it: what is the same for everybody filled in, the rest named in brackets. */
    readable: (template: string, same: Partial<Record<V, string>>): string =>
      read(template, known)
        .pieces.map((piece) => textOf(piece, (name) => same[name] ?? `[${words[name].toLowerCase()}]`))
        .join(""),
  };
}

export function placedProblem({ line, column, message }: TemplateProblem): string {
  return `Line ${line}, character ${column}: ${message}`;
}

function textOf<V extends string>(piece: Piece<V>, fill: (name: V) => string): string {
  if ("text" in piece) return piece.text;
  return "variable" in piece ? fill(piece.variable) : `[${piece.blank}]`;
}

/** Reads a template from left to right; what it cannot read it tells with its place, and takes as text. */
function read<V extends string>(template: string, known: readonly V[]) {
  const pieces: Piece<V>[] = [];
  const problems: TemplateProblem[] = [];
  const text = (from: number, to: number) => to > from && pieces.push({ text: template.slice(from, to) });
  let at = 0;
  for (const { index, 0: open } of template.matchAll(MARK)) {
    if (index < at) continue; // inside what was read already
    const close = open === "{{" ? "}}" : "]]";
    const end = template.indexOf(close, index + 2);
    const inside = end < 0 ? "" : template.slice(index + 2, end);
    const piece = end < 0 || inside.includes("\n") ? null : pieceOf(open, inside, known);
    if (!piece) {
      problems.push({ ...placeOf(template, index), message: problemOf(open, end < 0 ? null : inside, known) });
      continue;
    }
    text(at, index);
    pieces.push(piece);
    at = end + 2;
  }
  text(at, template.length);
  return { pieces, problems };
}

function pieceOf<V extends string>(open: string, inside: string, known: readonly V[]): Piece<V> | null {
  const word = inside.trim();
  if (open === "[[") return word === "" ? null : { blank: word };
  const variable = known.find((name) => name === word);
  return variable === undefined ? null : { variable };
}

function problemOf(open: string, inside: string | null, known: readonly string[]): string {
  if (inside === null || inside.includes("\n")) return `${open} is not closed on its line.`;
  if (open === "[[") return "[[ ]] holds nothing.";
  const all = known.map((name) => `{{${name}}}`).join(", ");
  return `There is no variable {{${inside.trim()}}}. There are ${all}.`;
}

function placeOf(template: string, index: number): { line: number; column: number } {
  const before = template.slice(0, index).split("\n");
  return { line: before.length, column: [...(before.at(-1) ?? "")].length + 1 };
}
