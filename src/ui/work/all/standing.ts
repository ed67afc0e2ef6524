/** How work in a file stands to the work that is kept. `twice`: another of the chosen files has it, too. */
export type Standing = 'new' | 'same' | 'newer' | 'older' | 'changed' | 'twice';
