import { Activity, Gem, House, Inbox, Layers, Milestone, Settings2, Stamp, Users } from "lucide-react";
import { AppLink } from "../ui/app-link";
import { formatNumber } from "../ui/format";
import { NavLink } from "./nav-link";

const GROUPS = [
  {
    title: undefined,
    areas: [
      { area: "home", label: "Home", Icon: House },
      { area: "outbox", label: "Outbox", Icon: Inbox },
    ],
  },
  {
    title: "Issue",
    areas: [
      { area: "credentials", label: "Credentials", Icon: Stamp },
      { area: "achievements", label: "Achievements", Icon: Gem },
      { area: "recipients", label: "Recipients", Icon: Users },
      { area: "groups", label: "Groups", Icon: Layers },
    ],
  },
  { title: "Guide", areas: [{ area: "pathways", label: "Pathways", Icon: Milestone }] },
  {
    title: "Look after",
    areas: [
      { area: "jobs", label: "Jobs", Icon: Activity },
      { area: "settings", label: "Settings", Icon: Settings2 },
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
      <nav aria-label="Areas" className="contents">
        {GROUPS.map((group) => (
          <div key={group.title ?? "top"} className="contents">
            {group.title && <h2 className="nav-h">{group.title}</h2>}
            {group.areas
              .filter(({ area }) => !hidden.includes(area))
              .map(({ area, label, Icon }) => {
                const amount = counts[area];
                return (
                  <NavLink
                    key={area}
                    href={area === "home" ? base : `${base}/${area}`}
                    exact={area === "home"}
                    icon={<Icon aria-hidden />}
                    label={label}
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
  const rest = room > 0 ? `Room for ${formatNumber(room)} more` : "Full: new ones wait as drafts";
  return (
    <div className="usage">
      <div>
        <span>Credential limit</span>
        <span className="num">
          {formatNumber(used)} of {formatNumber(limit)}
        </span>
      </div>
      <div className="bar thin ink" aria-hidden>
        <i style={{ width: `${limit > 0 ? Math.min(100, (used / limit) * 100) : 100}%` }} />
      </div>
      <span className="rest">{href ? <AppLink href={href}>{rest}</AppLink> : rest}</span>
    </div>
  );
}
