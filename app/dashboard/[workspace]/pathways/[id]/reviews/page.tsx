import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { List, ListRow } from "@/components/ui/panel";
import { Name } from "@/components/ui/person";
import { said } from "@/components/ui/said";
import { listReviews } from "@/lib/pathways/reads/list-reviews";
import { LOSS_WORDS, LOST } from "@/lib/pathways/rules/status-words";
import { ask } from "@/lib/read";
import { loadHead } from "../../_components/load-head";
import { loadPathway, type PathwayParams } from "../../_components/load-pathway";
import { PathwayHead } from "../../_components/pathway-head";
import { settleReviewAction } from "../../actions";
import { reviewWords as words } from "../../words/pages";

export const metadata: Metadata = { title: words.tab };

/** Completion credentials that rest on a step withdrawn since: they stay until a person decides. */
export default async function PathwayReviewsPage({ params }: PathwayParams) {
  const { actor, workspace, pathway, to } = await loadPathway(params);
  const [reviews, head] = await Promise.all([
    ask(listReviews, actor, { pathwayId: pathway.id, limit: 100 }),
    loadHead(actor, pathway),
  ]);
  return (
    <>
      <PathwayHead workspace={workspace} pathway={pathway} current="reviews" {...head} />
      {reviews.length === 0 ? (
        <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
      ) : (
        <List label={words.list}>
          {reviews.map((review) => (
            <ListRow
              key={review.id}
              title={<Name>{review.recipientName}</Name>}
              action={
                <div className="acts">
                  <Button size="sm" href={to.credential(review.completionCredentialId)}>
                    {words.look}
                  </Button>
                  {head.mayWrite && (
                    <ActionForm
                      action={settleReviewAction}
                      hidden={{ workspace: workspace.slug, id: review.id }}
                      className=""
                      done={words.stands}
                    >
                      <Button size="sm" type="submit">
                        {words.letStand}
                      </Button>
                    </ActionForm>
                  )}
                </div>
              }
            >
              {said(
                words.line(
                  <AppLink className="link" href={to.credential(review.lostCredentialId)}>
                    <bdi>{review.lostAchievement}</bdi>
                  </AppLink>,
                  LOSS_WORDS[review.lostStatus] ?? LOST,
                  review.lostReason && <bdi>{review.lostReason}</bdi>,
                ),
              )}
            </ListRow>
          ))}
        </List>
      )}
    </>
  );
}
