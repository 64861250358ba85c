import { encode } from "uqr";

/** A QR code as one path of unit squares, and how many of them it is wide. Few, large squares scan better than many small. */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: "L", boostEcc: true, border: 0 });
  const rows = data.map((row, y) => {
    let path = "";
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      path += `M${start} ${y}h${x + 1 - start}v1h${start - x - 1}z`;
    }
    return path;
  });
  return { path: rows.join(""), size };
}
