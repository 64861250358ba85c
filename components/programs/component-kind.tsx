import {
  BookOpen,
  Handshake,
  ListChecks,
  type LucideIcon,
  Megaphone,
  MessagesSquare,
  NotebookPen,
  Presentation,
  UserCheck,
  Users,
} from "lucide-react";
import { COMPONENT_KIND_WORDS } from "@/lib/programs/rules/program-words";
import type { ComponentKind } from "@/lib/programs/rules/vocabulary";

const ICONS: Record<ComponentKind, LucideIcon> = {
  course: BookOpen,
  session: Presentation,
  assignment: NotebookPen,
  roleplay: MessagesSquare,
  survey: ListChecks,
  coaching: UserCheck,
  coaching_intro: Handshake,
  group_meeting: Users,
  announcement: Megaphone,
};

/** What sort of component it is, by shape and word. */
export function KindMark({ kind }: { kind: ComponentKind }) {
  const Icon = ICONS[kind];
  return (
    <span className="kind-mark">
      <Icon aria-hidden />
      {COMPONENT_KIND_WORDS[kind]}
    </span>
  );
}
