import {
  Activity,
  BadgeCheck,
  BookOpen,
  CalendarRange,
  Gem,
  House,
  Inbox,
  Layers,
  Milestone,
  Settings2,
  Stamp,
  Users,
} from "lucide-react";
import { AppLink } from "../ui/app-link";
import { formatNumber } from "../ui/format";
import { NavLink } from "./nav-link";
import { navWords, usageWords } from "./words";

const GROUPS = [
  {
    title: undefined,
    areas: [
      { area: "home", Icon: House },
      { area: "outbox", Icon: Inbox },
    ],
  },
  {
    title: navWords.groups.issue,
    areas: [
      { area: "credentials", Icon: Stamp },
      { area: "achievements", Icon: Gem },
      { area: "recipients", Icon: Users },
      { area: "groups", Icon: Layers },
    ],
  },
  {
    title: navWords.groups.guide,
    areas: [
      { area: "pathways", Icon: Milestone },
      { area: "courses", Icon: BookOpen },
      { area: "certifications", Icon: BadgeCheck },
      { area: "programs", Icon: CalendarRange },
    ],
  },
  {
    title: navWords.groups.keep,
    areas: [
      { area: "jobs", Icon: Activity },
      { area: "settings", Icon: Settings2 },
    ],
  },
] as const;

export type Area = (typeof GROUPS)[number]["areas"][number]["area"];
export type Usage = { used: number; limit: number | null; href?: string };
export type NavProps = {
  base: string;
  counts?: Partial<Record<Area, number>>;
  hidden?: readonly Area[];
  usage?: Usage;
};

/** The areas of one workspace; `base` is its dashboard's address. */
export function SideNav({ base, counts = {}, hidden = [], usage }: NavProps) {
  return (
    <>
      <nav aria-label={navWords.label} className="contents">
        {GROUPS.map((group) => (
          <div key={group.title ?? "top"} className="contents">
            {group.title && <h2 className="nav-h">{group.title}</h2>}
            {group.areas
              .filter(({ area }) => !hidden.includes(area))
              .map(({ area, Icon }) => {
                const amount = counts[area];
                return (
                  <NavLink
                    key={area}
                    href={area === "home" ? base : `${base}/${area}`}
                    exact={area === "home"}
                    icon={<Icon aria-hidden />}
                    label={navWords.areas[area]}
                    count={amount ? formatNumber(amount) : undefined}
                  />
                );
              })}
          </div>
        ))}
      </nav>
      {usage && <UsageMeter {...usage} />}
    </>
  );
}

function UsageMeter({ used, limit, href }: Usage) {
  if (limit === null) return null;
  const room = Math.max(0, limit - used);
  const rest = room > 0 ? usageWords.room(room) : usageWords.full;
  return (
    <div className="usage">
      <div>
        <span>{usageWords.title}</span>
        <span className="num">{usageWords.of(used, limit)}</span>
      </div>
      <div className="bar thin ink" aria-hidden>
        <i style={{ width: `${limit > 0 ? Math.min(100, (used / limit) * 100) : 100}%` }} />
      </div>
      <span className="rest">{href ? <AppLink href={href}>{rest}</AppLink> : rest}</span>
    </div>
  );
}
