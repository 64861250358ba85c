const ROUND = 0.5523;
const ARGUMENTS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, Z: 0 };

/** SVG path data as PDF operators; PDF has no quadratic curves, so they become cubic ones. */
export function pdfPath(data: string): string {
  const out: string[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = "", list = ""] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const kind = command.toUpperCase();
    const relative = command !== kind;
    const count = ARGUMENTS[kind];
    if (count === undefined) throw new Error(`A sheet's paths have no ${command}.`);
    if (kind === "Z") {
      out.push("h");
      [x, y] = [startX, startY];
    }
    const numbers = list.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)?.map(Number) ?? [];
    for (let at = 0; count > 0 && at + count <= numbers.length; at += count) {
      const [fromX, fromY] = [x, y];
      const given = numbers.slice(at, at + count).map((value, i) => {
        if (!relative) return value;
        return value + (kind === "V" || i % 2 === 1 ? fromY : fromX);
      });
      if (kind === "H") given.push(fromY);
      if (kind === "V") given.unshift(fromX);
      [x = 0, y = 0] = given.slice(-2);
      if (kind === "M" && at === 0) [startX, startY] = [x, y];
      if (kind === "M" && at === 0) out.push(`${f(x)} ${f(y)} m`);
      else if (kind === "C") out.push(`${given.map(f).join(" ")} c`);
      else if (kind === "Q") out.push(cubic(fromX, fromY, given));
      else out.push(`${f(x)} ${f(y)} l`);
    }
  }
  return out.join("\n");
}

export function pdfCircle(x: number, y: number, r: number): string {
  return pdfRect(x - r, y - r, 2 * r, 2 * r, r);
}

export function pdfRect(x: number, y: number, width: number, height: number, r: number): string {
  if (r === 0) return `${f(x)} ${f(y)} ${f(width)} ${f(height)} re`;
  const [right, bottom, k] = [x + width, y + height, r * (1 - ROUND)];
  const curve = (...points: number[]) => `${points.map(f).join(" ")} c`;
  return [
    `${f(x + r)} ${f(y)} m ${f(right - r)} ${f(y)} l`,
    curve(right - k, y, right, y + k, right, y + r),
    `${f(right)} ${f(bottom - r)} l`,
    curve(right, bottom - k, right - k, bottom, right - r, bottom),
    `${f(x + r)} ${f(bottom)} l`,
    curve(x + k, bottom, x, bottom - k, x, bottom - r),
    `${f(x)} ${f(y + r)} l`,
    curve(x, y + k, x + k, y, x + r, y),
    "h",
  ].join("\n");
}

function cubic(x: number, y: number, [cx = 0, cy = 0, toX = 0, toY = 0]: number[]): string {
  const third = (from: number, control: number) => from + ((control - from) * 2) / 3;
  return `${[third(x, cx), third(y, cy), third(toX, cx), third(toY, cy), toX, toY].map(f).join(" ")} c`;
}

function f(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
