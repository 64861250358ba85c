"use client";
import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { useId } from "react";
import { type ComponentRow, moveRow } from "@/lib/programs/rules/component-rows";
import { type Bounds, BuilderRow, type OfferedCourse } from "./builder-row";
import { dragWords, builderWords as words } from "./words";

type Props = {
  rows: readonly ComponentRow[];
  courses: readonly OfferedCourse[];
  bounds: Bounds;
  onChange: (rows: ComponentRow[]) => void;
  onRemove: (row: ComponentRow, at: number) => void;
};

/** The components in their order: dragged by mouse, touch and keyboard, or moved by buttons. */
export function ComponentRows({ rows, courses, bounds, onChange, onRemove }: Props) {
  const id = useId();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const placeOf = (key: UniqueIdentifier) => rows.findIndex((row) => row.key === key);
  const dropped = ({ active, over }: DragEndEvent) => {
    if (over) onChange(moveRow(rows, String(active.id), placeOf(over.id)));
  };
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={dropped}
      accessibility={{
        announcements: announced((key) => rows[placeOf(key)]?.name || dragWords.unnamed, placeOf),
        screenReaderInstructions: { draggable: dragWords.how },
      }}
    >
      <SortableContext items={rows.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
        <ol className="component-rows" aria-label={words.list}>
          {rows.map((row, index) => (
            <BuilderRow
              key={row.key}
              row={row}
              index={index}
              last={index === rows.length - 1}
              courses={courses}
              bounds={bounds}
              onChange={(changed) => onChange(rows.map((each) => (each.key === row.key ? changed : each)))}
              onMove={(to) => onChange(moveRow(rows, row.key, to))}
              onRemove={() => onRemove(row, index)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

type NameOf = (key: UniqueIdentifier) => string;
type PlaceOf = (key: UniqueIdentifier) => number;

/** What is read out while a component is moved: its name and place, not its id. */
function announced(nameOf: NameOf, placeOf: PlaceOf): Announcements {
  const at = (key: UniqueIdentifier) => placeOf(key) + 1;
  return {
    onDragStart: ({ active }) => dragWords.lifted(nameOf(active.id), at(active.id)),
    onDragOver: ({ active, over }) => (over ? dragWords.over(nameOf(active.id), at(over.id)) : undefined),
    onDragEnd: ({ active, over }) => (over ? dragWords.dropped(nameOf(active.id), at(over.id)) : undefined),
    onDragCancel: ({ active }) => dragWords.put(nameOf(active.id)),
  };
}
