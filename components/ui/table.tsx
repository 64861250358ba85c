import { clsx } from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { AppLink } from "./app-link";
import { VisuallyHidden } from "./visually-hidden";

type TableProps = { label: string; children: ReactNode; bare?: boolean; foot?: ReactNode };

/** A plain table in a panel. Under 860 px every row stacks: give cells a `label`, the status `state`. */
export function Table({ label, children, bare }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that can scroll must be reachable by keyboard
    <section className={clsx("table-wrap", bare && "bare")} aria-label={label} tabIndex={0}>
      <table className="tbl stack">{children}</table>
    </section>
  );
}

export type Sort = { href: string; direction?: "ascending" | "descending" };
type ThProps = Omit<ComponentProps<"th">, "align" | "hidden"> & {
  sort?: Sort;
  align?: "end" | "mid";
  hidden?: boolean;
};

/** A column's head; with `sort` a link that sorts, `direction` where the list is sorted by it now. */
export function Th({ sort, align, hidden, className, children, ...rest }: ThProps) {
  const name = hidden ? <VisuallyHidden>{children}</VisuallyHidden> : children;
  const Arrow = sort?.direction === "descending" ? ArrowDown : ArrowUp;
  return (
    <th {...rest} scope="col" className={clsx(align, className)} aria-sort={sort?.direction}>
      {sort ? (
        <AppLink href={sort.href} scroll={false}>
          {name}
          <Arrow aria-hidden />
        </AppLink>
      ) : (
        name
      )}
    </th>
  );
}

type TdProps = Omit<ComponentProps<"td">, "align"> & {
  /** Shown before the value where rows stack. */
  label?: string;
  align?: "end" | "mid";
  kind?: "name" | "state" | "more";
  tight?: boolean;
  dim?: boolean;
};

export function Td({ label, align, kind, tight, dim, className, ...rest }: TdProps) {
  return <td {...rest} data-l={label} className={clsx(align, kind, tight && "tight", dim && "dim", className)} />;
}

type NameProps = { href: string; name: string /** Below the name. */; children?: ReactNode };

/** The cell that names a row and leads to it. */
export function NameCell({ href, name, children }: NameProps) {
  return (
    <Td kind="name">
      <AppLink href={href}>
        <b>
          <bdi>{name}</bdi>
        </b>
      </AppLink>
      {children}
    </Td>
  );
}
