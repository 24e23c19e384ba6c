/** Planted faults that are known not to be found: the mutation, the draft (empty: every) and why. */

export const misses: readonly (readonly [mutation: string, file: string, reason: string])[] = [];
