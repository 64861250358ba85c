import { Contours } from "@/components/layout/contours";
import { formatNumber } from "@/components/ui/format";
import type { PublicProfile } from "@/lib/profiles/rules/public-profile";
import { tallyWords as words } from "../words";

/** Name, headline and what there is in numbers, before the terrain that belongs to this person. */
export function ProfileHead({ profile: { handle, name, headline, tally } }: { profile: PublicProfile }) {
  const figures = [
    { label: words.credentials(tally.credentials), value: formatNumber(tally.credentials) },
    { label: words.issuers(tally.issuers), value: formatNumber(tally.issuers) },
    { label: words.completed(tally.completed), value: formatNumber(tally.completed) },
    ...(tally.since === null ? [] : [{ label: words.since, value: String(tally.since) }]),
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
