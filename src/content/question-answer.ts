import type { QuestionData } from '../schemas/lesson-check.ts';

/** The right answer of a question with its reasons, as one text. */
export function rightAnswer(question: QuestionData): string {
  switch (question.kind) {
    case 'one':
    case 'several':
      return answerOf(question.options);
    case 'fault':
      return answerOf(question.sentences);
    case 'order':
      return [...question.inOrder, question.because].join(' ');
    case 'number':
      return `${question.answer} ${question.unit} ${question.because}`;
  }
}

const answerOf = (options: readonly { text: string; right?: true | undefined; because: string }[]) =>
  options
    .filter(({ right }) => right)
    .map(({ text, because }) => `${text} ${because}`)
    .join(' ');
