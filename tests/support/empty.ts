/** Stands for global style sheets in component tests. */
export {}
