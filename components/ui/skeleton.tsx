const WIDTHS = ["72%", "54%", "63%", "48%", "68%"];

/** Text on its way, as quiet bars; rows keep their height. */
export function Skeleton({ width = "70%" }: { width?: string }) {
  return <span className="skeleton" style={{ width }} aria-hidden />;
}

/** A table body on its way. */
export function SkeletonRows({ rows = 8, columns }: { rows?: number; columns: number }) {
  return (
    <tbody aria-busy="true">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical placeholders
        <tr key={row}>
          {Array.from({ length: columns }, (_, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: identical placeholders
            <td key={column}>
              <Skeleton width={WIDTHS[(row + column) % WIDTHS.length]} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
