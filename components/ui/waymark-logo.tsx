/** The diamond with the W: Waymark's own sign. */
export function WaymarkLogo({ size = 24 }: { size?: number }) {
  return (
    <svg className="wm-mark" style={{ width: size, height: size }} viewBox="0 0 24 24" aria-hidden>
      <path
        fill="currentColor"
        d="M10.4 1.66a2.26 2.26 0 0 1 3.2 0l8.74 8.74a2.26 2.26 0 0 1 0 3.2l-8.74 8.74a2.26 2.26 0 0 1-3.2 0L1.66 13.6a2.26 2.26 0 0 1 0-3.2z"
      />
      <path
        d="M5.6 10.2l3.1 4.6 3.3-5.6 3.3 5.6 3.1-4.6"
        fill="none"
        stroke="var(--canvas)"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
