const V4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;

/**
 * Whether an address that a name resolved to is on the open internet. Everything else — this machine, its network, what a
 * cloud answers to its own machines — is not for a server to fetch because somebody typed a name.
 */
export function isPublicAddress(address: string): boolean {
  const text = address.toLowerCase().split("%")[0] ?? "";
  const v4 = V4.exec(text);
  if (v4) return isPublicV4(v4.slice(1).map(Number));
  const groups = expand(text);
  if (!groups) return false;
  const embedded = embeddedV4(groups);
  if (embedded) return isPublicV4(embedded);
  const [first = 0, second = 0] = groups;
  if (first < 0x2000 || first > 0x3fff) return false; // only 2000::/3 is given out
  if (first === 0x2001 && (second < 0x200 || second === 0xdb8)) return false; // Teredo, protocols, documentation
  return first !== 0x3fff; // documentation
}

function isPublicV4(parts: number[]): boolean {
  const [a = 0, b = 0, c = 0] = parts;
  if (parts.some((part) => part > 255)) return false;
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 100 && b >= 64 && b <= 127) return false;
  if (a === 169 && b === 254) return false;
  if (a === 172 && b >= 16 && b <= 31) return false;
  if (a === 192 && (b === 168 || (b === 0 && (c === 0 || c === 2)) || (b === 88 && c === 99))) return false;
  if (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) return false;
  return !(a === 203 && b === 0 && c === 113);
}

/** IPv4 in IPv6's clothes: mapped, translated (64:ff9b::/96), 6to4. */
function embeddedV4(groups: number[]): number[] | null {
  const pair = (at: number) => [groups[at] ?? 0, groups[at + 1] ?? 0].flatMap((group) => [group >> 8, group & 255]);
  const head = groups.slice(0, 6).join(",");
  if (head === "0,0,0,0,0,65535" || head === "100,65435,0,0,0,0") return pair(6);
  return groups[0] === 0x2002 ? pair(1) : null;
}

function expand(text: string): number[] | null {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const tail = dotted?.[2]?.split(".").map(Number) ?? [];
  const hex = dotted
    ? `${dotted[1]}${(((tail[0] ?? 0) << 8) | (tail[1] ?? 0)).toString(16)}:${(((tail[2] ?? 0) << 8) | (tail[3] ?? 0)).toString(16)}`
    : text;
  const [head = "", rest, more] = hex.split("::");
  if (more !== undefined) return null;
  const parse = (part: string) => (part ? part.split(":").map((group) => Number.parseInt(group, 16)) : []);
  const [left, right] = [parse(head), parse(rest ?? "")];
  const gap = rest === undefined ? 0 : 8 - left.length - right.length;
  if (gap < 0) return null;
  const groups = [...left, ...Array<number>(gap).fill(0), ...right];
  return groups.length === 8 && groups.every((group) => group >= 0 && group <= 0xffff) ? groups : null;
}
