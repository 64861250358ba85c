/** Four signs of a landscape; a workspace keeps the one that its id falls on. */
const SIGNS = [
  "M6 20.5h16M8.2 17a5.8 5.8 0 0 1 11.6 0M14 7.2v2.2M6.6 10.3l1.6 1.5M21.4 10.3l-1.6 1.5",
  "M5.5 20.5h17M7 20.5l5-9.5 3.4 6 2.2-3.4 4 6.9",
  "M6 16.5c1.8-3 3.6-3 5.3 0s3.6 3 5.4 0 3.6-3 5.3 0M6 11.5c1.8-3 3.6-3 5.3 0s3.6 3 5.4 0 3.6-3 5.3 0",
  "M14 21.5v-15M14 8.5h6.5l2 2.2-2 2.3H14M14 14.5H8l-2 2.2 2 2.3h6",
];

function signOf(id: string): string {
  let sum = 0;
  for (const char of id) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return SIGNS[sum % SIGNS.length] ?? "";
}

/** The workspace's logo where it has one (`logo`: its address), otherwise its sign. */
export function WorkspaceMark({ id, size = 28, logo }: { id: string; size?: number; logo?: string | null }) {
  if (logo) {
    return (
      // biome-ignore lint/performance/noImgElement: already small, and its address never changes
      <img className="orgmark orglogo" style={{ height: size, maxWidth: size * 4 }} src={logo} alt="" />
    );
  }
  return (
    <svg className="orgmark" style={{ width: size, height: size }} viewBox="0 0 28 28" aria-hidden>
      <rect width="28" height="28" rx="6" fill="currentColor" />
      <path
        d={signOf(id)}
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
