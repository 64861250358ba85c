/** The zones that this machine knows, with `current` among them even where it is an older name. */
export function timeZones(current?: string): string[] {
  return [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone"), ...(current ? [current] : [])])].sort();
}
