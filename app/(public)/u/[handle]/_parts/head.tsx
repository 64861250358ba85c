import { Contours } from "@/components/layout/contours";
import type { PublicProfile } from "@/lib/profiles/rules/public-profile";
import { figuresOf } from "./picture";

/** Name, headline and what there is in numbers, before the terrain that belongs to this person. */
export function ProfileHead({ profile: { handle, name, headline, tally } }: { profile: PublicProfile }) {
  const figures = figuresOf(tally);
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
        {figures.length > 0 && (
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
