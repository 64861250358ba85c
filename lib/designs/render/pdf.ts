import { promisify } from "node:util";
import { deflate } from "node:zlib";
import { sheetAlt } from "../rules/sheet-alt";
import type { CertificateModel } from "../rules/view-model";
import { SHEET } from "./contour";
import { pdfContent } from "./pdf-content";

const pack = promisify(deflate);
const A4 = { width: 841.89, height: 595.28 };
/** Where the code stands on the sheet: it can be clicked as well as scanned. */
const CODE = { left: 740, right: 920, top: 585, bottom: 648 };

/** One A4 page of vectors, sharp at any size. Read aloud as one figure with the sheet's words; the public page stays the original. */
export async function certificatePdf(model: CertificateModel, svg: string): Promise<Uint8Array> {
  const { operators, opacities } = pdfContent(svg);
  const scale = A4.width / SHEET.width;
  const page = `/Figure <</MCID 0>> BDC\nq ${scale} 0 0 ${-scale} 0 ${A4.height} cm\n${operators}\nQ\nEMC`;
  const states = opacities.map((opacity) => `/O${opacity} <</CA ${opacity / 100} /ca ${opacity / 100}>>`).join(" ");
  const at = (x: number, y: number) => `${(x * scale).toFixed(2)} ${(A4.height - y * scale).toFixed(2)}`;
  const stream = await pack(Buffer.from(page, "latin1"));
  return assemble([
    `<</Type /Catalog /Pages 2 0 R /Lang ${text(model.lang)} /MarkInfo <</Marked true>> /StructTreeRoot 6 0 R /ViewerPreferences <</DisplayDocTitle true>>>>`,
    "<</Type /Pages /Kids [3 0 R] /Count 1>>",
    `<</Type /Page /Parent 2 0 R /MediaBox [0 0 ${A4.width} ${A4.height}] /Contents 4 0 R /Annots [5 0 R] /Tabs /S /StructParents 0 /Resources <</ExtGState <<${states}>>>>>>`,
    stream,
    `<</Type /Annot /Subtype /Link /Rect [${at(CODE.left, CODE.bottom)} ${at(CODE.right, CODE.top)}] /Border [0 0 0] /F 4 /StructParent 1 /Contents ${text(`Verify at ${model.url}`)} /A <</S /URI /URI (${uri(model.url)})>>>>`,
    "<</Type /StructTreeRoot /K 7 0 R /ParentTree 9 0 R /ParentTreeNextKey 2>>",
    "<</Type /StructElem /S /Document /P 6 0 R /K [8 0 R 11 0 R]>>",
    `<</Type /StructElem /S /Figure /P 7 0 R /Pg 3 0 R /K 0 /Alt ${text(sheetAlt(model))}>>`,
    "<</Nums [0 [8 0 R] 1 11 0 R]>>",
    `<</Title ${text(`${model.achievementName}: ${model.recipientName}`)} /Author ${text(model.workspaceName)} /Creator (Waymark)>>`,
    "<</Type /StructElem /S /Link /P 7 0 R /Pg 3 0 R /K <</Type /OBJR /Obj 5 0 R>>>>",
  ]);
}

function assemble(objects: (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, i) => {
    offsets.push(length);
    const plain = typeof object === "string";
    add(
      Buffer.from(
        plain
          ? `${i + 1} 0 obj\n${object}\nendobj\n`
          : `${i + 1} 0 obj\n<</Length ${object.length} /Filter /FlateDecode>>\nstream\n`,
        "latin1",
      ),
    );
    if (!plain) add(Buffer.concat([object, Buffer.from("\nendstream\nendobj\n")]));
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  const tail = `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<</Size ${count} /Root 1 0 R /Info 10 0 R>>\nstartxref\n${length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.concat([...parts, Buffer.from(tail, "latin1")]));
}

/** UTF-16 in hexadecimal: any script, nothing to escape. */
function text(value: string): string {
  return `<FEFF${Array.from({ length: value.length }, (_, i) => value.charCodeAt(i).toString(16).padStart(4, "0")).join("")}>`;
}

function uri(url: string): string {
  return encodeURI(url).replace(/[()\\]/g, (char) => `\\${char}`);
}
