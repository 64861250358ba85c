import { CircleAlert, Info } from "lucide-react";
import type { ReactNode } from "react";
import type { Tone } from "./badge";

type Props = { children: ReactNode; tone?: Tone; icon?: ReactNode; action?: ReactNode; role?: "status" | "alert" };

/** One thing worth saying above the content, with at most one button. */
export function Note({ children, tone = "accent", icon, action, role }: Props) {
  const shape = icon ?? (tone === "revoked" || tone === "expired" ? <CircleAlert aria-hidden /> : <Info aria-hidden />);
  return (
    <div className={`note tone-${tone}`} role={role}>
      {shape}
      <div>{children}</div>
      {action}
    </div>
  );
}
