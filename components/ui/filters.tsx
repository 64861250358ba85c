import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./button";
import { FilterForm } from "./filter-form";
import { SearchField } from "./search-field";
import type { Option } from "./select";
import { filterWords } from "./words";

type Props = {
  /** The page's own address without a query. */
  path: string;
  /** What else must stay in the address, such as the sort order. */
  keep?: Record<string, string | undefined>;
  /** “1,842 recipients”, at the right. */
  summary?: ReactNode;
  filtered?: boolean;
  children: ReactNode;
};

/** One row of filters above a table; all of it lives in the address. Works as a plain form before JavaScript. */
export function Filters({ path, keep = {}, summary, filtered, children }: Props) {
  return (
    <FilterForm path={path}>
      {Object.entries(keep).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <noscript>
        <Button type="submit">{filterWords.show}</Button>
      </noscript>
      {filtered && (
        <Button variant="quiet" href={path}>
          {filterWords.clear}
        </Button>
      )}
      {summary && (
        <span className="count num" role="status">
          {summary}
        </span>
      )}
    </FilterForm>
  );
}

type SelectProps = {
  name: string;
  label: string;
  value?: string;
  any: string;
  options: readonly Option[];
  icon?: ReactNode;
};

/** `Label value ⌄`; `any` is the words for no filter, such as “any status”; a value that is no option is no filter. */
export function FilterSelect({ name, label, value: asked, any, options, icon }: SelectProps) {
  const value = options.find((option) => option.value === asked)?.value ?? "";
  return (
    <label className={value ? "filter on" : "filter"}>
      {icon}
      {label}
      <select name={name} defaultValue={value}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden />
    </label>
  );
}

/** A day as a filter: “Since 2 Nov”. */
export function FilterDate({ name, label, value = "" }: { name: string; label: string; value?: string }) {
  return (
    <label className={value ? "filter on" : "filter"}>
      {label}
      <input type="date" name={name} defaultValue={value} min="1900-01-01" max="2200-12-31" />
    </label>
  );
}

export function FilterSearch({ label, name = "q", value = "" }: { label: string; name?: string; value?: string }) {
  return <SearchField className="grow" label={label} name={name} defaultValue={value} />;
}
