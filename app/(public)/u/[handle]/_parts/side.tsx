import { said } from "@/components/ui/said";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { PublicProfile } from "@/lib/profiles/rules/public-profile";
import { sideWords as words } from "../words";

/** Skills by how often they are certified, and whose choice this page is. */
export function ProfileSide({ profile: { name, skills } }: { profile: PublicProfile }) {
  return (
    <aside className="prof-side" aria-label={words.title}>
      {skills.length > 0 && (
        <>
          <h2>{words.skills}</h2>
          <ul className="chips" aria-label={words.skillsLabel}>
            {skills.map(({ name: skill, count }) => (
              <li className="chip" key={skill}>
                <bdi>{skill}</bdi>
                {count > 1 && said(words.certified(<b>{count}</b>, (text) => <VisuallyHidden>{text}</VisuallyHidden>))}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="own">{words.own(name)}</p>
    </aside>
  );
}
