import { Section } from "@/components/ui/section";
import type { CourseView } from "@/lib/courses/rules/course-view";
import { routes } from "@/lib/routes";
import { certificateWords as words } from "../../../words/certificates";

const MODES = ["instructor", "self"] as const;

/** What a learner would see, in each mode. */
export function Examples({ course, slug }: { course: CourseView; slug: string }) {
  if (!course.certificate.examplesAt || !course.certificate.achievementId) return null;
  return (
    <Section title={words.examples}>
      <div className="examples">
        {MODES.map((mode) => (
          <figure key={mode} className="wall">
            {/* biome-ignore lint/performance/noImgElement: drawn by us for this member alone */}
            <img
              className="paper"
              src={routes.dashboard(slug).courseExample(course.id, mode)}
              alt={words.exampleAlt(words[mode])}
              width={842}
              height={595}
              loading="lazy"
            />
            <figcaption>{words[mode]}</figcaption>
          </figure>
        ))}
      </div>
    </Section>
  );
}
