/**
 * Anchors that headings of the guide and of the tools had in earlier editions, by the anchor that each has now. The heading keeps them, so
 * that links of others still lead to its section.
 */
export const formerHeadings: Readonly<Record<string, string>> = {
  'goals-and-benefits-of-the-program': 'what-the-program-is-after',
  'what-your-liaison-can-do-for-you': 'what-you-can-do-for-colleagues',
  'what-does-it-mean-to-be-an-initial-agency-partner': 'what-is-an-initial-agency-partner',
  'does-it-take-more-effort-to-be-the-initial-authorizing-agency': 'is-it-more-effort-to-authorize-first',
  'as-the-initial-authorizing-agency-do-you-oversee-conmon-for-others': 'do-you-oversee-monitoring-for-other-agencies',
  'what-fedramp-ready-shows-an-agency': 'what-fedramp-ready-tells-an-agency',
  'what-this-step-does': 'where-this-step-stands',
  'your-agencys-own-administrative-steps': 'administrative-steps-of-your-own',
  'set-expectations-early': 'expectations-set-early',
  'three-choices-in-the-review': 'three-ways-on-from-the-review',
  'who-answers-signs-and-is-notified': 'who-answers-signs-and-is-told',
  'when-to-notify-fedramp': 'when-fedramp-is-told',
  'who-oversees-the-service': 'who-watches-over-the-service',
  'whom-to-ask-about-what': 'where-to-take-which-question',
  'how-a-case-moves-between-the-steps': 'the-ways-between-the-steps',
  'the-rule-what-is-due-each-month': 'the-rule-what-a-month-owes',
  'the-order-of-work-under-each-approach': 'the-order-of-work-under-both',
};
