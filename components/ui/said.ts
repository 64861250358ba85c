import { createElement, Fragment, type ReactNode } from "react";

/** A sentence in pieces, as words give it where a name stands in the middle: `said(words.of(<bdi>{name}</bdi>))`. */
export function said(parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts);
}
