import { sheetAccent } from "@/lib/designs/rules/color";
import { type MailKind, type MailProps, type RenderedMail, renderMail } from "./render";

export type StoredMail = { kind: MailKind; props: Record<string, unknown> };

/** A mail out of the row that was queued. Rows hold a workspace's hue; the colour that mail programs know is made here. */
export function renderStored({ kind, props }: StoredMail): Promise<RenderedMail> {
  const workspace = props.workspace as { name: string; accentHue: number } | undefined;
  const filled = workspace
    ? { ...props, workspace: { name: workspace.name, accent: sheetAccent(workspace.accentHue) } }
    : props;
  return renderMail(kind, filled as MailProps[typeof kind]); // as whoever queued it wrote them
}
