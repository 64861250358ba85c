import { FileText } from "lucide-react";
import { Markdown } from "@/components/public/markdown";
import { Chips } from "@/components/ui/chips";
import type { PublicCredential } from "@/lib/verification/rules/public-credential";
import { meaningWords as words } from "../words";

/** What holding it says of somebody: the criteria, the description, the skills, and what was shown for it. */
export function Meaning({ achievement, evidence }: Pick<PublicCredential, "achievement" | "evidence">) {
  const { description, criteria, skills } = achievement;
  if (!description && !criteria && skills.length === 0 && evidence.length === 0) return null;
  const about = criteria && description;
  return (
    <section className="pub cred-more" aria-label={words.certifies}>
      <div>
        {(criteria || description) && (
          <>
            <h2 className="d3">{criteria ? words.took : words.certifies}</h2>
            {criteria ? <Markdown>{criteria}</Markdown> : <p className="prose">{description}</p>}
          </>
        )}
        {evidence.length > 0 && <Skills skills={skills} />}
      </div>
      <div>
        {about && (
          <>
            <h2 className="d3">{words.certifies}</h2>
            <p className="prose mb-6">{description}</p>
          </>
        )}
        {evidence.length > 0 ? <EvidenceList evidence={evidence} /> : <Skills skills={skills} />}
      </div>
    </section>
  );
}

function Skills({ skills }: { skills: string[] }) {
  if (skills.length === 0) return null;
  return (
    <>
      <h2 className="d3 skills">{words.skills}</h2>
      <Chips items={skills} label={words.skills} />
    </>
  );
}

/** Links of people: they vouch for nothing here, and learn nothing of who follows them. */
function EvidenceList({ evidence }: Pick<PublicCredential, "evidence">) {
  return (
    <>
      <h2 className="d3">{words.evidence}</h2>
      <ul className="evidence">
        {evidence.map(({ name, url, description }) => (
          <li key={`${name} ${url}`}>
            <FileText aria-hidden />
            <div>
              <a className="link" href={url} rel="nofollow ugc noopener noreferrer">
                <bdi>{name}</bdi>
              </a>
              {description && <span>{description}</span>}
            </div>
          </li>
        ))}
      </ul>
      <p className="aside">{words.evidenceHelp}</p>
    </>
  );
}
