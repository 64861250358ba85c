import { Contours } from "@/components/layout/contours";
import { formatNumber } from "@/components/ui/format";
import type { PublicProfile } from "@/lib/profiles/rules/public-profile";

/** Name, headline and what there is in numbers, before the terrain that belongs to this person. */
export function ProfileHead({ profile: { handle, name, headline, tally } }: { profile: PublicProfile }) {
  const figures = [
    { label: tally.credentials === 1 ? "credential" : "credentials", value: formatNumber(tally.credentials) },
    { label: tally.issuers === 1 ? "issuer" : "issuers", value: formatNumber(tally.issuers) },
    { label: tally.completed === 1 ? "pathway completed" : "pathways completed", value: formatNumber(tally.completed) },
    ...(tally.since === null ? [] : [{ label: "first earned", value: String(tally.since) }]),
  ];
  return (
    <div className="hero">
      <Contours seed={`profile ${handle}`} />
      <div className="pub prof-head">
        <h1 className="d1">
          <bdi>{name}</bdi>
        </h1>
        {headline && (
          <p className="prose">
            <bdi>{headline}</bdi>
          </p>
        )}
        {tally.credentials > 0 && (
          <dl className="tally">
            {figures.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </div>
  );
}
