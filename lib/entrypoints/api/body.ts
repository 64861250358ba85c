import { DomainError, type FieldError } from "../../core/errors";

export const MAX_JSON_BYTES = 5 * 1024 * 1024;
const JSON_TYPE = /^application\/([\w.+-]+\+)?json\s*(;|$)/i;

/** A JSON body and the text that it was; `{}` where there is none. */
export async function readJson(request: Request): Promise<{ text: string; json: unknown }> {
  const text = await readText(request, MAX_JSON_BYTES);
  if (text.trim() === "") return { text, json: {} };
  if (!JSON_TYPE.test(request.headers.get("content-type") ?? ""))
    throw new DomainError("unsupported", "Send the body as Content-Type: application/json.");
  return { text, json: parse(text) };
}

/** The body as text, read no further than `most` bytes, whatever its headers say. */
export async function readText(request: Request, most: number): Promise<string> {
  const tooLarge = () => new DomainError("too_large", `The body is over ${most / 1024 / 1024} MB.`);
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge();
  if (!request.body) return "";
  const reader = request.body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw tooLarge();
    }
    parts.push(part.value);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new DomainError("malformed", "The body is not UTF-8 text.");
  }
}

function parse(text: string): unknown {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new DomainError("malformed", `The body is not valid JSON: ${error instanceof Error ? error.message : ""}`);
  }
  if (/\\u(0000|[dD][89a-fA-F])/.test(text)) refuseIllFormed(json);
  return json;
}

/** Text that no database keeps: a NUL, or half of a surrogate pair. */
export function refuseIllFormed(value: unknown, path: string[] = []): void {
  const bad = find(value, path);
  if (!bad) return;
  const error: FieldError = { path: bad.join("."), message: "This text holds a character that can't be kept." };
  throw new DomainError("invalid", error.message, { fields: [error] });
}

function find(value: unknown, path: string[]): string[] | null {
  if (typeof value === "string") return isSound(value) ? null : path;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const bad = isSound(key) ? find(inner, [...path, key]) : path;
    if (bad) return bad;
  }
  return null;
}

const isSound = (text: string) =>
  !text.includes("\u0000") && !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
