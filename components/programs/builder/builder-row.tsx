"use client";
import { useSortable } from "@dnd-kit/sortable";
import { ArrowDown, ArrowUp, ChevronDown, GripVertical, X } from "lucide-react";
import { FieldError } from "@/components/ui/field";
import { useFormAnswer } from "@/components/ui/form-context";
import { errorFor } from "@/components/ui/form-state";
import { IconButton } from "@/components/ui/icon-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { type ComponentRow, canCount, withKind } from "@/lib/programs/rules/component-rows";
import { COMPONENT_KIND_WORDS } from "@/lib/programs/rules/program-words";
import { COMPONENT_KINDS, type ComponentKind } from "@/lib/programs/rules/vocabulary";
import { rowWords as words } from "./words";

export type OfferedCourse = { id: string; name: string };
/** The days of the program, within which those of its components lie. */
export type Bounds = { from: string | null; to: string | null };

type Props = {
  row: ComponentRow;
  index: number;
  last: boolean;
  courses: readonly OfferedCourse[];
  bounds: Bounds;
  onChange: (row: ComponentRow) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
};
const FIELDS = ["kind", "name", "startsOn", "dueOn", "courseId", "optional", "id"];

export function BuilderRow({ row, index, last, courses, bounds, onChange, onMove, onRemove }: Props) {
  const answer = useFormAnswer();
  const sortable = useSortable({ id: row.key });
  const { attributes, listeners, setNodeRef, transform, transition, isDragging, newIndex } = sortable;
  const shift = transform ? { transform: `translate3d(0, ${Math.round(transform.y)}px, 0)` } : {};
  const place = index + 1;
  const path = `components.${index}`;
  const wrong = (field: string) => (errorFor(answer, `${path}.${field}`) ? (true as const) : undefined);
  const errors = [path, ...FIELDS.map((field) => `${path}.${field}`)].flatMap((each) => errorFor(answer, each) ?? []);
  const day = (field: "startsOn" | "dueOn") => ({
    type: "date",
    className: "input",
    name: `${path}.${field}`,
    value: row[field],
    min: bounds.from ?? "1900-01-01",
    max: bounds.to ?? "2200-12-31",
    "aria-invalid": wrong(field),
    onChange: (event: { target: { value: string } }) => onChange({ ...row, [field]: event.target.value }),
  });
  return (
    <li ref={setNodeRef} style={{ ...shift, transition }} className={isDragging ? "dragging" : undefined} id={path}>
      {row.id && <input type="hidden" name={`${path}.id`} value={row.id} />}
      <button type="button" className="grip" {...attributes} {...listeners} aria-label={words.drag(row.name, place)}>
        <GripVertical aria-hidden />
      </button>
      <span className="no num" aria-hidden>
        {newIndex + 1}
      </span>
      <div className="select kind">
        <select
          className="input"
          name={`${path}.kind`}
          value={row.kind}
          aria-label={words.kind(place)}
          aria-invalid={wrong("kind")}
          onChange={(event) => onChange(withKind(row, event.target.value as ComponentKind))}
        >
          {COMPONENT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {COMPONENT_KIND_WORDS[kind]}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden />
      </div>
      <input
        className="input name"
        name={`${path}.name`}
        value={row.name}
        maxLength={200}
        required
        placeholder={words.nameHint}
        aria-label={words.name(place)}
        aria-invalid={wrong("name")}
        autoComplete="off"
        onChange={(event) => onChange({ ...row, name: event.target.value })}
      />
      <span className="acts">
        <IconButton
          icon={<ArrowUp aria-hidden />}
          label={words.up(row.name, place)}
          disabled={index === 0}
          onClick={() => onMove(index - 1)}
        />
        <IconButton
          icon={<ArrowDown aria-hidden />}
          label={words.down(row.name, place)}
          disabled={last}
          onClick={() => onMove(index + 1)}
        />
        <IconButton icon={<X aria-hidden />} label={words.remove(row.name, place)} onClick={onRemove} />
      </span>
      <div className="details">
        <label>
          <span aria-hidden>{words.starts}</span>
          <VisuallyHidden>{words.startsOf(row.name, place)}</VisuallyHidden>
          <input {...day("startsOn")} />
        </label>
        <label>
          <span aria-hidden>{words.due}</span>
          <VisuallyHidden>{words.dueOf(row.name, place)}</VisuallyHidden>
          <input {...day("dueOn")} />
        </label>
        <Optional row={row} path={path} place={place} onChange={onChange} />
        {row.kind === "course" && (
          <CourseField row={row} path={path} place={place} courses={courses} onChange={onChange} />
        )}
        <noscript>
          <label>
            <span>{words.place}</span>
            <input className="input num" name={`${path}.place`} defaultValue={String(place)} inputMode="numeric" />
          </label>
          <label className="opt">
            <input type="checkbox" className="check" name={`${path}.remove`} />
            <span>{words.without}</span>
          </label>
        </noscript>
      </div>
      {errors.map((message) => (
        <FieldError key={message}>{message}</FieldError>
      ))}
    </li>
  );
}

type PartProps = Pick<Props, "row" | "onChange"> & { path: string; place: number };

/** Some kinds never decide who passes: of those it is not asked, and what was said before is kept. */
function Optional({ row, path, place, onChange }: PartProps) {
  if (!canCount(row.kind)) {
    return (
      <span className="never">
        <input type="hidden" name={`${path}.optional`} value={row.optional ? "on" : "off"} />
        {words.never}
      </span>
    );
  }
  return (
    <label className="opt">
      <input
        type="checkbox"
        role="switch"
        aria-checked={row.optional}
        className="check switch"
        name={`${path}.optional`}
        checked={row.optional}
        onChange={(event) => onChange({ ...row, optional: event.target.checked })}
      />
      <span aria-hidden>{words.optional}</span>
      <VisuallyHidden>{words.optionalOf(row.name, place)}</VisuallyHidden>
    </label>
  );
}

/** A course of ours says itself who completed it; choosing one names the component after it, if it has no name. */
function CourseField({ row, path, place, courses, onChange }: PartProps & Pick<Props, "courses">) {
  const choose = (courseId: string) => {
    const name = row.name || (courses.find(({ id }) => id === courseId)?.name ?? "");
    onChange({ ...row, courseId, name });
  };
  return (
    <div className="course">
      <div className="select">
        <select
          className="input"
          name={`${path}.courseId`}
          value={row.courseId}
          aria-label={words.courseOf(row.name, place)}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{words.noCourse}</option>
          {courses.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden />
      </div>
      {row.courseId && <small>{words.follows}</small>}
    </div>
  );
}
