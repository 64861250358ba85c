import * as achievementsOneArchive from "./achievements/[id]/archive/route";
import * as achievementsOnePublish from "./achievements/[id]/publish/route";
import * as achievementsOne from "./achievements/[id]/route";
import * as achievements from "./achievements/route";
import * as certificationsOneAssignments from "./certifications/[id]/assignments/route";
import * as certificationsOneExported from "./certifications/[id]/assignments.csv/route";
import * as certificationsOnePipeline from "./certifications/[id]/pipeline/route";
import * as certificationsOnePublish from "./certifications/[id]/publish/route";
import * as certificationsOneRetire from "./certifications/[id]/retire/route";
import * as certificationsOne from "./certifications/[id]/route";
import * as certifications from "./certifications/route";
import * as coursesOneArchive from "./courses/[id]/archive/route";
import * as coursesOneActivate from "./courses/[id]/certificates/activate/route";
import * as coursesOneDeactivate from "./courses/[id]/certificates/deactivate/route";
import * as coursesOneGenerate from "./courses/[id]/certificates/generate/route";
import * as coursesOneRequest from "./courses/[id]/learners/[recipientId]/certificate/route";
import * as coursesOneFinish from "./courses/[id]/learners/[recipientId]/finish/route";
import * as coursesOneLearner from "./courses/[id]/learners/[recipientId]/route";
import * as coursesOneLearners from "./courses/[id]/learners/route";
import * as coursesOnePublish from "./courses/[id]/publish/route";
import * as coursesOne from "./courses/[id]/route";
import * as coursesOneStart from "./courses/[id]/start/route";
import * as courses from "./courses/route";
import * as credentialsOneCorrections from "./credentials/[id]/corrections/route";
import * as credentialsOneIssue from "./credentials/[id]/issue/route";
import * as credentialsOneIssueAgain from "./credentials/[id]/issue-again/route";
import * as credentialsOneReinstate from "./credentials/[id]/reinstate/route";
import * as credentialsOneRevoke from "./credentials/[id]/revoke/route";
import * as credentialsOne from "./credentials/[id]/route";
import * as credentialsOneSuspend from "./credentials/[id]/suspend/route";
import * as credentials from "./credentials/route";
import * as grades from "./grades/route";
import * as groupsOne from "./groups/[id]/route";
import * as groups from "./groups/route";
import * as imports from "./imports/route";
import * as jobsOne from "./jobs/[id]/route";
import * as pathwaysOneActivate from "./pathways/[id]/activate/route";
import * as pathwaysOneAnalytics from "./pathways/[id]/analytics/route";
import * as pathwaysOneDeactivate from "./pathways/[id]/deactivate/route";
import * as pathwaysOneExported from "./pathways/[id]/export.csv/route";
import * as pathwaysOnePreview from "./pathways/[id]/preview/route";
import * as pathwaysOneRecipients from "./pathways/[id]/recipients/route";
import * as pathwaysOne from "./pathways/[id]/route";
import * as pathways from "./pathways/route";
import * as programsOneCertify from "./programs/[id]/certify/route";
import * as programsOneEnd from "./programs/[id]/end/route";
import * as programsOneExtensions from "./programs/[id]/extensions/route";
import * as programsOneParticipant from "./programs/[id]/participants/[recipientId]/route";
import * as programsOneParticipants from "./programs/[id]/participants/route";
import * as programsOnePipeline from "./programs/[id]/pipeline/route";
import * as programsOneProgress from "./programs/[id]/progress/route";
import * as programsOneResults from "./programs/[id]/results/route";
import * as programsOne from "./programs/[id]/route";
import * as programsOneStart from "./programs/[id]/start/route";
import * as programs from "./programs/route";
import * as recipientsOneProgress from "./recipients/[id]/progress/route";
import * as recipientsOne from "./recipients/[id]/route";
import * as recipients from "./recipients/route";
import * as workspace from "./workspace/route";

/** Every address of the API that stands in its OpenAPI document. tests/api walks the folder: none may be missing here. */
export const routes = {
  "/workspace": workspace,
  "/groups": groups,
  "/groups/{id}": groupsOne,
  "/recipients": recipients,
  "/recipients/{id}": recipientsOne,
  "/recipients/{id}/progress": recipientsOneProgress,
  "/achievements": achievements,
  "/achievements/{id}": achievementsOne,
  "/achievements/{id}/archive": achievementsOneArchive,
  "/achievements/{id}/publish": achievementsOnePublish,
  "/credentials": credentials,
  "/credentials/{id}": credentialsOne,
  "/credentials/{id}/corrections": credentialsOneCorrections,
  "/credentials/{id}/issue": credentialsOneIssue,
  "/credentials/{id}/issue-again": credentialsOneIssueAgain,
  "/credentials/{id}/reinstate": credentialsOneReinstate,
  "/credentials/{id}/revoke": credentialsOneRevoke,
  "/credentials/{id}/suspend": credentialsOneSuspend,
  "/pathways": pathways,
  "/pathways/{id}": pathwaysOne,
  "/pathways/{id}/activate": pathwaysOneActivate,
  "/pathways/{id}/analytics": pathwaysOneAnalytics,
  "/pathways/{id}/deactivate": pathwaysOneDeactivate,
  "/pathways/{id}/export.csv": pathwaysOneExported,
  "/pathways/{id}/preview": pathwaysOnePreview,
  "/pathways/{id}/recipients": pathwaysOneRecipients,
  "/certifications": certifications,
  "/certifications/{id}": certificationsOne,
  "/certifications/{id}/publish": certificationsOnePublish,
  "/certifications/{id}/retire": certificationsOneRetire,
  "/certifications/{id}/assignments": certificationsOneAssignments,
  "/certifications/{id}/assignments.csv": certificationsOneExported,
  "/certifications/{id}/pipeline": certificationsOnePipeline,
  "/programs": programs,
  "/programs/{id}": programsOne,
  "/programs/{id}/start": programsOneStart,
  "/programs/{id}/participants": programsOneParticipants,
  "/programs/{id}/participants/{recipientId}": programsOneParticipant,
  "/programs/{id}/progress": programsOneProgress,
  "/programs/{id}/extensions": programsOneExtensions,
  "/programs/{id}/pipeline": programsOnePipeline,
  "/programs/{id}/end": programsOneEnd,
  "/programs/{id}/certify": programsOneCertify,
  "/programs/{id}/results": programsOneResults,
  "/courses": courses,
  "/courses/{id}": coursesOne,
  "/courses/{id}/publish": coursesOnePublish,
  "/courses/{id}/archive": coursesOneArchive,
  "/courses/{id}/start": coursesOneStart,
  "/courses/{id}/certificates/activate": coursesOneActivate,
  "/courses/{id}/certificates/deactivate": coursesOneDeactivate,
  "/courses/{id}/certificates/generate": coursesOneGenerate,
  "/courses/{id}/learners": coursesOneLearners,
  "/courses/{id}/learners/{recipientId}": coursesOneLearner,
  "/courses/{id}/learners/{recipientId}/certificate": coursesOneRequest,
  "/courses/{id}/learners/{recipientId}/finish": coursesOneFinish,
  "/grades": grades,
  "/imports": imports,
  "/jobs/{id}": jobsOne,
} as const;
