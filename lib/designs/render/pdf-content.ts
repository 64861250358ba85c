import { pdfCircle, pdfPath, pdfRect } from "./pdf-path";

type Paint = { fill: string; stroke: string; width: string };
type Attributes = Record<string, string>;

/** Turns the sheet's SVG into PDF drawing operators. It knows what our own sheets are made of, and no more of SVG. */
export function pdfContent(svg: string): { operators: string; opacities: number[] } {
  const out: string[] = [];
  const opacities = new Set<number>();
  const paints: Paint[] = [{ fill: "#000000", stroke: "none", width: "1" }];
  for (const [, closing, name = "", rest = "", alone] of svg.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>/g)) {
    if (name === "svg" || name === "title") continue;
    if (closing) {
      out.push("Q");
      paints.pop();
      continue;
    }
    const attributes: Attributes = Object.fromEntries(
      Array.from(rest.matchAll(/([\w-]+)="([^"]*)"/g), ([, key, value]) => [key, value]),
    );
    const above = paints.at(-1) ?? { fill: "none", stroke: "none", width: "1" };
    const paint = {
      fill: attributes.fill ?? above.fill,
      stroke: attributes.stroke ?? above.stroke,
      width: attributes["stroke-width"] ?? above.width,
    };
    out.push("q", ...transforms(attributes.transform ?? ""));
    const opacity = Math.round(Number(attributes.opacity ?? 1) * 100);
    if (opacity < 100) {
      opacities.add(opacity);
      out.push(`/O${opacity} gs`);
    }
    if (!alone) paints.push(paint);
    else out.push(...painted(shapeOf(name, attributes), paint), "Q");
  }
  return { operators: out.join("\n"), opacities: [...opacities] };
}

function shapeOf(name: string, attributes: Attributes): string {
  const number = (key: string) => Number(attributes[key] ?? 0);
  if (name === "path") return pdfPath(attributes.d ?? "");
  if (name === "circle") return pdfCircle(number("cx"), number("cy"), number("r"));
  if (name === "rect") return pdfRect(number("x"), number("y"), number("width"), number("height"), number("rx"));
  throw new Error(`A sheet has no <${name}>.`);
}

function painted(shape: string, { fill, stroke, width }: Paint): string[] {
  const filled = fill !== "none";
  const stroked = stroke !== "none";
  if (!shape || (!filled && !stroked)) return [];
  return [
    ...(filled ? [`${color(fill)} rg`] : []),
    ...(stroked ? [`${color(stroke)} RG ${width} w`] : []),
    shape,
    filled && stroked ? "B" : filled ? "f" : "S",
  ];
}

function transforms(text: string): string[] {
  return Array.from(text.matchAll(/(\w+)\(([^)]*)\)/g), ([, name, list = ""]) => {
    const [a = 0, b] = list.split(/[\s,]+/).map(Number);
    if (name === "translate") return `1 0 0 1 ${a} ${b ?? 0} cm`;
    if (name === "scale") return `${a} 0 0 ${b ?? a} 0 0 cm`;
    const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)].map((value) => value.toFixed(6));
    return `${cos} ${sin} ${Number(sin) * -1} ${cos} 0 0 cm`;
  });
}

function color(hex: string): string {
  return [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)).join(" ");
}
