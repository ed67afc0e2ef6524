/** The ratings of POA&Ms, the gravest first. FedRAMP counts Critical within High; the item keeps what was written. */
export const ratings = ['critical', 'high', 'moderate', 'low'] as const;

/** A rating as it was written. */
export type Rating = (typeof ratings)[number];

/** How far a deviation request has come: approved, requested, or neither. */
export type DeviationState = 'yes' | 'pending' | 'no';
