import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { List, ListRow } from "@/components/ui/panel";
import { Name } from "@/components/ui/person";
import { listReviews } from "@/lib/pathways/reads/list-reviews";
import { ask } from "@/lib/read";
import { loadHead } from "../../_components/load-head";
import { loadPathway, type PathwayParams } from "../../_components/load-pathway";
import { PathwayHead } from "../../_components/pathway-head";
import { settleReviewAction } from "../../actions";

const WORDS: Record<string, string> = { revoked: "was revoked", suspended: "is on hold", deleted: "was deleted" };

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
        <EmptyState title="Nothing to look at">
          When a step is withdrawn after somebody completed the pathway, it is listed here.
        </EmptyState>
      ) : (
        <List label="To review">
          {reviews.map((review) => (
            <ListRow
              key={review.id}
              title={<Name>{review.recipientName}</Name>}
              action={
                <div className="acts">
                  <Button size="sm" href={to.credential(review.completionCredentialId)}>
                    Look at it
                  </Button>
                  {head.mayWrite && (
                    <ActionForm
                      action={settleReviewAction}
                      hidden={{ workspace: workspace.slug, id: review.id }}
                      className=""
                      done="It stands."
                    >
                      <Button size="sm" type="submit">
                        Let it stand
                      </Button>
                    </ActionForm>
                  )}
                </div>
              }
            >
              <AppLink className="link" href={to.credential(review.lostCredentialId)}>
                {review.lostAchievement}
              </AppLink>{" "}
              {WORDS[review.lostStatus] ?? "was withdrawn"} after the completion credential was awarded
              {review.lostReason ? `: ${review.lostReason}` : ""}. The completion credential stays until you revoke it.
            </ListRow>
          ))}
        </List>
      )}
    </>
  );
}
