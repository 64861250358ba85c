import {
  Activity,
  BadgeCheck,
  BookOpen,
  CalendarRange,
  Clock,
  FileUp,
  Gem,
  History,
  House,
  Inbox,
  KeyRound,
  Layers,
  type LucideIcon,
  Milestone,
  Palette,
  PencilLine,
  Search,
  Settings2,
  Signature,
  Stamp,
  Users,
} from "lucide-react";

const ICONS: Record<string, LucideIcon> = {
  achievement: Gem,
  brand: Palette,
  certification: BadgeCheck,
  clock: Clock,
  course: BookOpen,
  credential: Stamp,
  draft: PencilLine,
  group: Layers,
  history: History,
  home: House,
  import: FileUp,
  job: Activity,
  key: KeyRound,
  mail: Inbox,
  name: Signature,
  pathway: Milestone,
  program: CalendarRange,
  recipient: Users,
  settings: Settings2,
};

/** The area's own icon, beside the word that says the same. */
export function FoundIcon({ name }: { name: string }) {
  const Icon = ICONS[name] ?? Search;
  return <Icon aria-hidden />;
}
