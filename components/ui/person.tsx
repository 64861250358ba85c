import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { Avatar } from "./avatar";

type Props = { id: string; name: string; detail?: ReactNode; href?: string };

/** Initials, name, second line. Names keep their own direction inside a cell aligned by the page. */
export function Person({ id, name, detail, href }: Props) {
  const content = (
    <>
      <Avatar id={id} name={name} />
      <span>
        <b>
          <bdi>{name}</bdi>
        </b>
        {detail && <small>{detail}</small>}
      </span>
    </>
  );
  return href ? (
    <AppLink className="who" href={href}>
      {content}
    </AppLink>
  ) : (
    <span className="who">{content}</span>
  );
}

/** A name in running text. */
export function Name({ children }: { children: string }) {
  return <bdi>{children}</bdi>;
}
