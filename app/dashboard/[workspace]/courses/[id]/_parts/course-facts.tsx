import { Facts } from "@/components/ui/facts";
import { Time } from "@/components/ui/time";
import type { CourseView } from "@/lib/courses/rules/course-view";
import { pacingWord } from "@/lib/courses/rules/course-words";
import { coursePageWords as words } from "../../words/pages";

export function CourseFacts({ course, timeZone }: { course: CourseView; timeZone: string }) {
  const { startsOn, endsOn, certificate } = course;
  return (
    <Facts
      items={[
        { label: words.pacing, value: pacingWord(course.pacing) },
        { label: words.startsOn, value: startsOn && <Time day={startsOn} /> },
        { label: words.endsOn, value: endsOn && <Time day={endsOn} /> },
        { label: words.started, value: course.startedAt && <Time at={course.startedAt} timeZone={timeZone} /> },
        { label: words.trigger, value: course.trigger ? words.yes : null },
        { label: words.groups, value: course.groups.map(({ name }) => name).join(", ") },
        {
          label: words.certificate,
          value: certificate.enabled ? <bdi>{certificate.achievementName}</bdi> : words.noCertificate,
        },
      ]}
    />
  );
}
