/** Where what was entered for a step stands among the facts: `steps.kickoff`, or `ownSteps.2` for the step `own-2`. */
export const entryPath = (id: string): string => (/^own-\d+$/.test(id) ? `ownSteps.${id.slice(4)}` : `steps.${id}`);
