import type { PublicProfile } from "@/lib/profiles/rules/public-profile";
import { PROFILE_WORDS } from "./words";

/** Skills by how often they are certified, and whose choice this page is. */
export function ProfileSide({ profile: { name, skills } }: { profile: PublicProfile }) {
  return (
    <aside className="prof-side" aria-label="About this profile">
      {skills.length > 0 && (
        <>
          <h2>Skills</h2>
          <ul className="chips" aria-label={PROFILE_WORDS.skills}>
            {skills.map(({ name: skill, count }) => (
              <li className="chip" key={skill}>
                <bdi>{skill}</bdi>
                {count > 1 && (
                  <>
                    <span className="sr">, certified by </span>
                    <b>{count}</b>
                    <span className="sr"> credentials</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="own">{PROFILE_WORDS.own(name)}</p>
    </aside>
  );
}
