/** An address that a page may link to: http or https, without a name or password in it; as the browser would write it. */
export function webAddress(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !["http:", "https:"].includes(url.protocol) || url.username || url.password || !url.hostname) return null;
  return url.href;
}

/** What people call a website: its name, without “www.”. */
export function siteName(address: string): string {
  return new URL(address).host.replace(/^www\./, "");
}
