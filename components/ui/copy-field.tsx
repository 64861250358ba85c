import { CopyButton } from "./copy-button";
import { copyWords } from "./words";

/** Text to be copied whole: a link, an id, a key, a few lines of code with `tall`. */
export function CopyField({ value, label, tall }: { value: string; label: string; tall?: boolean }) {
  return (
    <div className={tall ? "copy tall" : "copy"}>
      {tall ? <code className="id">{value}</code> : <input className="id" readOnly value={value} aria-label={label} />}
      <CopyButton value={value} label={copyWords.copy(label)} />
    </div>
  );
}

/** An id or a name of a machine in running text. */
export function Code({ children }: { children: string }) {
  return <code className="id">{children}</code>;
}
