/** Ways of asking that more than one entry is meant to answer, because the words do not tell which question it is. */
export const sharedQuestions: readonly string[] = []
