import { useEffect, useState } from "react";
import { type FoundGroup, groupPlaces, matchPlaces, type Place, type SearchAnswer } from "@/lib/insights/rules/search";

const TYPING_PAUSE_MS = 120;
const PLACES_ALL = 6;
const PLACES_MATCHED = 3;

type Found = { query: string; groups: FoundGroup[]; all: string };
const NOTHING: Found = { query: "", groups: [], all: "" };

async function fetchAnswer(url: string, query: string, signal: AbortSignal): Promise<SearchAnswer | null> {
  const answer = await fetch(`${url}?q=${encodeURIComponent(query)}`, { signal }).catch(() => null);
  return answer?.ok ? answer.json().catch(() => null) : null;
}

/** Pages and actions at once, what the server finds a moment later; an older question never answers after a newer one. */
export function useSearch(url: string, typed: string) {
  const query = typed.trim();
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const [found, setFound] = useState<Found>(NOTHING);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const abort = new AbortController();
    fetchAnswer(url, "", abort.signal).then((answer) => {
      if (abort.signal.aborted) return;
      setPlaces(answer?.places ?? []);
      setFailed(answer === null);
    });
    return () => abort.abort();
  }, [url]);

  useEffect(() => {
    if (query === "") return setFound(NOTHING);
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await fetchAnswer(url, query, abort.signal);
      if (abort.signal.aborted) return;
      setFailed(answer === null);
      setFound({ query, groups: answer?.groups ?? [], all: answer?.all ?? "" });
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [url, query]);

  const shown = groupPlaces(matchPlaces(places, query), query ? PLACES_MATCHED : PLACES_ALL);
  const waiting = query === "" ? places.length === 0 : found.query !== query;
  return { places: shown, found: query === "" ? NOTHING : found, waiting: waiting && !failed, failed };
}
