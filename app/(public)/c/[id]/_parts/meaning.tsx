import { Markdown } from "@/components/public/markdown";
import { Chips } from "@/components/ui/chips";
import type { PublicCredential } from "@/lib/verification/rules/public-credential";

/** What holding it says of somebody: the description, the criteria, the skills. */
export function Meaning({ achievement }: { achievement: PublicCredential["achievement"] }) {
  const { description, criteria, skills } = achievement;
  if (!description && !criteria && skills.length === 0) return null;
  return (
    <section className="pub cred-more" aria-label="What it certifies">
      {(criteria || description) && (
        <div>
          <h2 className="d3">{criteria ? "What it took" : "What it certifies"}</h2>
          {criteria ? <Markdown>{criteria}</Markdown> : <p className="prose">{description}</p>}
        </div>
      )}
      <div>
        {criteria && description && (
          <>
            <h2 className="d3">What it certifies</h2>
            <p className="prose mb-6">{description}</p>
          </>
        )}
        {skills.length > 0 && (
          <>
            <h2 className="d3">Skills</h2>
            <Chips items={skills} label="Skills" />
          </>
        )}
      </div>
    </section>
  );
}
