import type { ReactNode } from "react";
import { Diamond } from "./diamond";

/** `automatic` fills the diamond: nobody had to lift a finger. */
export type FeedItem = { id: string; automatic?: boolean; text: ReactNode; when: ReactNode };

/** What happened, newest first; actor and object in bold. */
export function Feed({ items, label }: { items: readonly FeedItem[]; label: string }) {
  return (
    <ol className="feed" aria-label={label}>
      {items.map((item) => (
        <li key={item.id}>
          <Diamond state={item.automatic ? "earned" : "not-yet"} />
          <div>
            {item.text}
            <small>{item.when}</small>
          </div>
        </li>
      ))}
    </ol>
  );
}
