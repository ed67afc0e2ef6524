import { fillPeriods } from '../schedule/periods.ts';
import type { ItemId } from './checklist.ts';

/** Why each item matters. Kept apart from the items, so that a page can load it when somebody asks. */
const reasons = {
  'fully-built-and-functional-system': 'A 3PAO tests the system itself. What is not built cannot be tested.',
  'mature-organizational-and-security-processes':
    'The package describes how controls are carried out. Processes that are still changing are hard to describe and harder to keep.',
  'committed-csp-leadership-team':
    'An authorization asks for people, money and fixes over a long time, and leadership decides on all three.',
  'proven-maturity': 'Proof by others tells an agency more than a CSP’s own word.',
  'other-certifications': 'They show that the CSP has been through audits of its security before.',
  'agency-specific-requirements-above-baseline':
    'A service can meet the whole baseline and still not what this agency needs.',
  'recognized-3pao-procured':
    'FedRAMP Ready rests on a 3PAO’s judgment that the CSP is fully ready to pursue an authorization.',
  'federal-mandates':
    'The 3PAO validates it. The Playbook gives FIPS 140 validated encryption as its example and lists no others.',
  'technical-security-requirements':
    'The assessment looks mainly at how far technical controls are implemented, rather than at documents.',
  'mature-change-management':
    'The 3PAO validates the CSP’s maturity, and this is one of two areas that the Playbook names.',
  'mature-continuous-monitoring':
    'The 3PAO validates the CSP’s maturity, and this is one of two areas that the Playbook names.',
  'completed-ssp': 'Many expect to need it here. It is needed for the full assessment.',
  'rar-template-reviewed': 'It tells you what the 3PAO’s attestation does and does not say.',
  'mission-needs-and-requirements-defined':
    'Every later choice, of the service and of the partner, is held against them.',
  'data-sensitivity-understood': 'The category says which level of security the service has to provide.',
  'marketplace-reviewed':
    'A service that is FedRAMP Authorized already can be reused without a new authorization from the start.',
  'authorization-status-asked': 'The PMO knows where the authorization stands.',
  'willingness-and-commitment-determined':
    'The work ahead is the CSP’s in large part. An unwilling partner costs both sides their time.',
  'csp-information-form-completed': 'The form is how a first intake call with the FedRAMP PMO is scheduled.',
  'fedramp-ready-achieved':
    'It signals a high likelihood of completing an authorization. It is highly recommended with an agency partner, and required only for a JAB P-ATO.',
  'agreed-to-partner': 'Without an agency that partners, no authorization begins on this route.',
  'in-process-requirements-reviewed': 'The request has to meet them.',
  'in-process-request-sent':
    'The request is the agency’s to send. The PMO provides templates once it has confirmed the partnership.',
  'templates-provided':
    'Which templates these are is not said; the required FedRAMP Templates carry the package later.',
  'project-leads-identified': 'Both sides need to know whom to ask.',
  'communication-and-collaboration-decided':
    'A working relationship that is collaborative and transparent is one of the tasks of planning.',
  'recurring-meeting-established': 'It keeps the project on track, and everyone accountable for their own areas.',
  'review-approach-determined':
    'It sets the order of work. The PMO recommends Just-In-Time, which may prevent rework after testing.',
  'all-deliverables-submitted-before-kickoff':
    'Under this approach the agency reviews them all at once, and they come before the Kickoff.',
  'agency-reviewers-identified': 'A package without reviewers waits.',
  'agency-reviewers-qualified': 'They judge quality and risk for the authorizing official.',
  'agency-reviewers-trained': 'It was designed to help agency reviewers with the review of a FedRAMP package.',
  'deliverable-sharing-determined': 'The documents describe the system’s defenses, and reviewers need them in time.',
  'reviewer-comments-method-developed': 'So that no question is lost between several reviewers and rounds.',
  'authorization-decision-process-determined':
    'Agencies differ here. Defined early and made known, it manages everyone’s expectations.',
  'conmon-discussed-early': 'A CSP should know of such requirements before its system is authorized.',
  'agency-specific-requirements-communicated':
    'What is not known before the Kickoff may turn up as a finding in the review.',
  'agency-review-process-communicated': 'The CSP can then write for the review that will be made.',
  'customer-responsible-controls-communicated': 'The agency has to implement, test and document these itself.',
  'kickoff-briefing-guidance-reviewed': 'It holds the full scope of a Kickoff that FedRAMP facilitates.',
  'kickoff-briefing-developed':
    'It introduces the CSO: its purpose, its authorization boundary, its data flows and its known security gaps.',
  'kickoff-briefing-reviewed-by-pmo': 'The PMO checks that all required content is covered.',
  'kickoff-scheduled': 'The PMO coordinates and facilitates the meeting. The 3PAO’s part in scheduling it is optional.',
  'right-team-members-at-kickoff':
    'Leadership, sales and the business owner are welcome too. Questions go to those who know the answers.',
  'internal-administrative-requirements-gathered':
    'They should be made known at the Kickoff and built into the timeline.',
  'shared-understanding-after-kickoff': 'What is unclear now may come up again in the review.',
  'required-fedramp-templates': 'Reviewers, and other agencies after them, find what they look for.',
  'package-clear': 'It has to describe adequately how the CSP implements security controls.',
  'package-complete': 'The agency’s review covers all of these, under either review approach.',
  'package-concise': 'Each reader of the package, here and at other agencies, has to get through all of it.',
  'package-consistent': 'Inconsistencies are the Playbook’s own examples of what has to be fixed in remediation.',
  'documentation-reviewed-by-agency': 'This is the agency’s role in this step.',
  'ssp-and-sap-approved': 'Feedback that comes after testing may mean testing again.',
  '3pao-prepared-to-test': 'The test is the 3PAO’s, and it has to be independent.',
  'sar-developed': 'The debrief presents its results.',
  'poam-developed':
    'It outlines how the findings will be addressed. A POA&M at odds with its SAR is one of the gaps the Playbook names.',
  'regular-review-meetings-held': 'Questions and concerns are addressed as they come up. The PMO recommends it.',
  'final-sar-and-poam-provided': 'The agency needs that time to read them and note its questions.',
  'final-sar-and-poam-reviewed':
    'The debrief is there to inform the agency’s review of risk, and it can only answer what is asked.',
  'sar-debrief-scheduled': 'The PMO coordinates and facilitates it. Its date sets when SAR and POA&M are due.',
  'sar-debrief-presentation-developed':
    'The 3PAO presents the results, the CSP its plan. Each answers for its own portion.',
  'sar-debrief-presentation-reviewed-by-pmo': 'The PMO checks that all required content is covered.',
  'residual-risk-plan-and-timeline':
    'All stakeholders, the agency above all, are to understand both by the end of the debrief.',
  'risks-for-agency-identified':
    'Everyone is to understand both by the end of the debrief, and only the agency can decide on them.',
  'right-team-members-at-sar-debrief': 'They answer the agency’s questions on assessment, findings and remediation.',
  'documentation-gaps-addressed':
    'The package has to reflect the CSO’s security and risk posture clearly and accurately.',
  'open-risks-remediated-or-mitigated': 'The level of risk has to be acceptable to the agency’s authorizing official.',
  'delta-or-additional-testing-performed':
    'It validates what was remediated, and closes gaps in the first assessment’s scope.',
  'close-out-meeting-conducted': 'All changes are gone through, and questions are answered in real time.',
  'agency-review-finalized': 'An accurate package lets the authorizing official decide on an informed basis.',
  'customer-controls-implemented': 'Typically this is done in this phase; it may be done earlier.',
  'ato-issued': 'The PMO reviews the package once the ATO letter has been issued.',
  'ato-letter-sent': 'The steps to FedRAMP Authorized begin when the letter has been received.',
  'package-uploaded-to-max-gov': 'It is the secure repository for Low and Moderate packages.',
  'package-uploaded-to-csp-repository': 'High packages stay in the CSP’s own repository.',
  'initial-authorization-package-checklist-submitted': 'The PMO verifies next that every deliverable is uploaded.',
  'uploads-verified-by-pmo': 'The package then joins the queue.',
  'package-reviewed-by-pmo':
    'From its start a review typically takes {pmo-package-review}, if no significant quality issues slow it down. How long a package waits in the queue is not said.',
  'draft-review-report-discussed':
    'The meeting goes through findings, requests for clarification and the plans for remediation.',
  'findings-addressed-and-package-resubmitted':
    'Weaknesses that the PMO finds have to be addressed before the Marketplace status changes.',
  'gap-review-passed':
    'If gaps remain, the PMO communicates them; otherwise it recommends authorization to FedRAMP leadership.',
  'conmon-strategy': 'The FedRAMP High, Moderate and Low baselines all oblige a CSP to have one.',
  'continuously-monitored-posture':
    'From FedRAMP Authorized on the CSP must do this. Implementing is its part, reviewing the agency’s.',
  'information-for-agencies': 'Each agency decides for itself, and on what it is given.',
  'ato-letter-conditions': 'A CSP that does not keep to requirements and conditions may face escalation.',
  'agency-conmon-review':
    'Each agency that issued an ATO reviews for its own use. The initial authorizing agency is not responsible for this on behalf of those that follow.',
  'monthly-conmon-meeting':
    'The agency’s team has time to review the deliverables, and comes with questions and recommendations.',
  'conmon-accountability': 'Triggers that are set beforehand make expectations and enforcement consistent.',
  'collaborative-conmon-approach':
    'CA-7 requires it from the second active ATO or ATU on file. Agencies share oversight, and the CSP has one forum.',
  'draft-charter-developed': 'The charter defines how Collaborative ConMon is conducted. A process must include it.',
  'charter-sections':
    'They settle who belongs, when the group meets and on what, what is delivered, who decides, and what follows a deficiency.',
  'agency-representatives': 'An up-to-date list is critical in a security incident or an emergency directive.',
  'decision-making-settled':
    'It is a critical part of the process. Unanimity is not always practical, yet each agency needs a voice.',
  'inaugural-meeting-held': 'It introduces the members. A couple of rounds may be needed before the charter is final.',
  'charter-finalized': 'From then on everyone works by the same rules.',
  'monthly-collaborative-meetings': 'They take the place of meetings with each agency apart.',
  'deliverables-uploaded-before-meeting': 'Each representative has time to review them.',
  'new-agency-atos-forwarded': 'What FedRAMP has on file decides whether ConMon has to be collaborative.',
} as const satisfies Readonly<Record<ItemId, string>>;

/** Why an item matters, its times filled in. */
export function itemReason(id: ItemId): string {
  return fillPeriods(reasons[id]);
}
