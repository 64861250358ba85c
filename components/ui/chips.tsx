/** Skills and the like: words in a thin outline. */
export function Chips({ items, label }: { items: readonly string[]; label?: string }) {
  return (
    <ul className="chips" aria-label={label}>
      {items.map((item) => (
        <li className="chip" key={item}>
          {item}
        </li>
      ))}
    </ul>
  );
}
