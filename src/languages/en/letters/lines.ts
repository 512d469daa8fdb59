import type { PassedOnLine } from '../../../core/write/whole-letter.ts';

/** What a letter to the consultant passes on to one interviewer, behind "To Hamid Aziz:". Nobody gets a line without something to say. */
export const lines: readonly PassedOnLine[] = [
  { id: 'own-words', markets: ['UK', 'US'], needs: ['say'], text: '{say}' },
  {
    id: 'question-and-act',
    markets: ['UK', 'US'],
    needs: ['question', 'act', 'not-say'],
    text: 'thank you for your question about {question}. I should have added that {act}.',
  },
  {
    id: 'topic-and-act',
    markets: ['UK', 'US'],
    needs: ['topic', 'act', 'not-say'],
    text: 'thank you for telling me about {topic}. I should have said that {act}.',
  },
  {
    id: 'question',
    markets: ['UK', 'US'],
    needs: ['question', 'not-act', 'not-say'],
    text: 'thank you for asking about {question}.',
  },
  {
    id: 'topic',
    markets: ['UK', 'US'],
    needs: ['topic', 'not-act', 'not-say'],
    text: 'thank you for talking with me about {topic}.',
  },
  {
    id: 'act',
    markets: ['UK', 'US'],
    needs: ['act', 'not-topic', 'not-question', 'not-say'],
    text: 'I should have mentioned that {act}.',
  },
  {
    id: 'matter',
    markets: ['UK', 'US'],
    needs: ['matter', 'not-act', 'not-topic', 'not-question', 'not-say'],
    text: 'I did not get to mention {matter}, and would be happy to say more.',
  },
];
