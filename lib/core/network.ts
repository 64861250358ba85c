/**
 * Whose network a request came from: the last address that a proxy wrote down, since earlier ones are the client's own
 * words. Of IPv6 only the first half, which is what one customer is given.
 */
export function networkOf(forwardedFor: string | null): string {
  const address = forwardedFor?.split(",").at(-1)?.trim().toLowerCase() ?? "";
  if (!address) return "unknown";
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!address.includes(":")) return address.slice(0, 45);
  const [head = "", tail] = address.split("::");
  const groups = head ? head.split(":") : [];
  if (tail !== undefined) {
    const rest = tail ? tail.split(":") : [];
    while (groups.length + rest.length < 8) groups.push("0");
    groups.push(...rest);
  }
  return `${groups.slice(0, 4).join(":").slice(0, 45)}::/64`;
}
