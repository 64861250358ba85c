import type { Timing } from "../../certifications/rules/timing";
import type { Day } from "../../core/dates";
import type { Id } from "../../core/ids";
import { expiryDay } from "../../credentials/rules/validity";
import { byCompletion, type EndJobInput, placeOf } from "./award-plan";
import { certificateTerm, expiryMove, type HeldTerm, isNewer } from "./certificate-term";
import type { CertifyGroup, CertifyTotals, Fate } from "./certify-view";

type Passed = { recipientId: Id<"recipient">; completedAt: string | null };
type Held = HeldTerm & { recipientId: Id<"recipient">; id: Id<"credential"> };
type Terms = {
  timing: Timing;
  /** The achievement's own, where the certification says nothing. */
  validityMonths: number | null;
  endedOn: Day;
  today: Day;
  /** Free places under the limit; null: no limit is set. */
  room: number | null;
};
type Fates = { of: Map<Id<"recipient">, Fate>; last: EndJobInput["last"] };

/** Who gets what, by the rules of an end on that day; `last`: with too little room, the last whose goes out at once. */
export function certifyFates(passed: readonly Passed[], held: readonly Held[], terms: Terms): Fates {
  const { endedOn, room } = terms;
  const heldOf = new Map(held.map((row) => [row.recipientId, row]));
  const inOrder = passed.toSorted(byCompletion);
  const fresh = inOrder.filter(({ recipientId }) => {
    const own = heldOf.get(recipientId);
    return !own || !isNewer(own, endedOn);
  });
  const places = new Map(fresh.map(({ recipientId }, place) => [recipientId, place]));
  const of = new Map(
    inOrder.map(({ recipientId }): [Id<"recipient">, Fate] => {
      const place = places.get(recipientId);
      const own = heldOf.get(recipientId) ?? null;
      if (place === undefined) return [recipientId, stays(own)];
      return [recipientId, { state: room !== null && place >= room ? "draft" : "certified", ...given(own, terms) }];
    }),
  );
  const last = room !== null && room > 0 && fresh.length > room ? fresh[room - 1] : undefined;
  return { of, last: last ? placeOf(last) : null };
}

const stays = (own: Held | null): Fate => ({
  state: "kept",
  expiresOn: own?.expiresOn ?? null,
  expired: false,
  replaces: null,
  moves: null,
});

function given(own: Held | null, { timing, validityMonths, endedOn, today }: Terms): Omit<Fate, "state"> {
  const expiresOn = certificateTerm(timing, endedOn, own).termEndsOn ?? expiryDay(endedOn, validityMonths);
  return {
    expiresOn,
    expired: expiresOn !== null && expiresOn < today,
    replaces: own && { credentialId: own.id, expiresOn: own.expiresOn },
    moves: own && expiryMove(own.expiresOn, expiresOn),
  };
}

const IN_GROUP: Record<CertifyGroup, (fate: Fate) => boolean> = {
  drafts: ({ state }) => state === "draft",
  kept: ({ state }) => state === "kept",
  replacing: ({ replaces }) => replaces !== null,
  expires_earlier: ({ moves }) => moves !== null,
  expired: ({ expired }) => expired,
};
export const isIn = (group: CertifyGroup, fate: Fate): boolean => IN_GROUP[group](fate);

export function countFates(fates: readonly Fate[]): CertifyTotals {
  const count = (of: (fate: Fate) => boolean) => fates.filter(of).length;
  return {
    passed: fates.length,
    certified: count(({ state }) => state === "certified"),
    drafts: count(IN_GROUP.drafts),
    kept: count(IN_GROUP.kept),
    replacing: count(IN_GROUP.replacing),
    expiresEarlier: count(IN_GROUP.expires_earlier),
    expired: count(IN_GROUP.expired),
  };
}
