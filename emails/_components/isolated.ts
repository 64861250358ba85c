const TURNS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

// The part of html-to-text's interface that this needs; the library ships no types.
type Node = { data?: string; children?: Node[] };
type Builder = { addInline: (text: string) => void };
type Walk = (nodes: Node[], builder: Builder) => void;

const textOf = ({ data = "", children = [] }: Node): string => data + children.map(textOf).join("");

/** `<bdi>` in plain text: a name that runs from right to left must not turn the words around it. Others stay bare. */
export function isolated(element: Node, walk: Walk, builder: Builder): void {
  const turns = TURNS.test(textOf(element));
  if (turns) builder.addInline("\u2068");
  walk(element.children ?? [], builder);
  if (turns) builder.addInline("\u2069");
}
