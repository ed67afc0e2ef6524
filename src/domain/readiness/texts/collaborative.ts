import type { collaborativeItems } from '../items/collaborative.ts';
import type { TextsOf } from './item-text.ts';

/** Ready for continuous monitoring where it is collaborative: what holds once each item is done. */
export const collaborativeTexts = {
  'collaborative-conmon-approach': {
    csp: 'You run a Collaborative ConMon approach.',
    agency: 'The CSP runs a Collaborative ConMon approach.',
  },
  'draft-charter-developed': {
    csp: 'You have developed a draft charter. You should share it with your member agencies before the inaugural meeting.',
    agency: 'The CSP has developed a draft charter, and you have reviewed it and given feedback.',
  },
  'charter-sections': {
    csp: 'The charter holds at least the seven listed sections, from member contacts to performance management.',
    agency: 'The charter holds at least the seven listed sections, and your own reporting requirements are in it.',
  },
  'agency-representatives': {
    csp: 'You know one or more security representatives of each agency, and should have direct points of contact there.',
    agency: 'You have named one or more security representatives for the Collaboration Group.',
  },
  'decision-making-settled': {
    csp: 'The charter settles how the group decides and who does: by voting members, a comment period, or some combination.',
    agency:
      'The charter settles how the group decides and who does: by voting members, a comment period, or some combination.',
  },
  'inaugural-meeting-held': {
    csp: 'You have held the inaugural meeting, and the group has reached consensus on the draft charter.',
    agency: 'You have attended the inaugural meeting, and the group has reached consensus on the draft charter.',
  },
  'charter-finalized': {
    csp: 'You have worked in the agencies’ feedback, put the final charter into the top-level ConMon folder of your repository, and notified the group.',
    agency: 'The CSP has finalized the charter, put it into its repository and notified you.',
  },
  'monthly-collaborative-meetings': {
    csp: 'You hold recurring Collaborative ConMon meetings every month.',
    agency: 'The CSP holds recurring Collaborative ConMon meetings every month, and you take part.',
  },
  'deliverables-uploaded-before-meeting': {
    csp: 'You upload the monthly ConMon deliverables on the same day each month, {upload-before-meeting} before the meeting.',
    agency:
      'The CSP uploads the monthly ConMon deliverables on the same day each month, {upload-before-meeting} before the meeting.',
  },
  'new-agency-atos-forwarded': {
    csp: 'You forward each new Agency ATO to ato-letter@fedramp.gov, and invite its authorizing official to the meetings.',
    agency: 'The CSP forwards each new Agency ATO to ato-letter@fedramp.gov, and invites its authorizing official.',
  },
} as const satisfies TextsOf<typeof collaborativeItems>;
