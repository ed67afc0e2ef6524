/** The name of the root of a POA&M, in JSON and in XML. */
export const poamRoot = 'plan-of-action-and-milestones';
