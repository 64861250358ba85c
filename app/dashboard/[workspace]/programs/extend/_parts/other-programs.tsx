import { AppLink } from "@/components/ui/app-link";
import { routes } from "@/lib/routes";
import { type Chosen, fieldsOf } from "../../_parts/chosen";
import { extendWords as words } from "../../words/extend";

type Props = {
  programs: readonly { id: string; name: string; people: number }[];
  shown: string;
  chosen: Chosen;
  slug: string;
};

/** Those chosen in several programs are extended program by program: the way to the others. */
export function OtherPrograms({ programs, shown, chosen, slug }: Props) {
  const search = new URLSearchParams();
  const { "people[]": people = [], ...filters } = fieldsOf(chosen);
  for (const [name, value] of Object.entries(filters)) if (typeof value === "string") search.set(name, value);
  for (const id of [people].flat()) search.append("ids[]", id);
  const hrefOf = (id: string) => {
    const own = new URLSearchParams(search);
    own.set("of", id);
    return `${routes.dashboard(slug).extendDueDates()}?${own}`;
  };
  return (
    <div className="help">
      <p>{words.others}</p>
      <ul>
        {programs
          .filter(({ id }) => id !== shown)
          .map(({ id, name, people: n }) => (
            <li key={id}>
              <AppLink className="link" href={hrefOf(id)}>
                {words.inOther(name, n)}
              </AppLink>
            </li>
          ))}
      </ul>
    </div>
  );
}
