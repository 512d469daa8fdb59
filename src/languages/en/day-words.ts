import type { DayWords } from '../../core/understand/text-language.ts';
import { whoPromised } from './call-note.ts';
import { datesIn } from './deadline/dates-in.ts';
import { readDeadline } from './deadline/read.ts';

/** What English knows of days in prose. */
export const dayWords: DayWords = {
  marks:
    /\b(?:the|and|you|your|yours|we|our|us|to|of|is|are|be|for|with|have|has|not|that|this|it|by|from|next|weeks?|days?|months?|tomorrow|today|monday|tuesday|wednesday|thursday|friday|thanks|thank|until|back|decide|know|early|late|hello|dear|regards|sorry|unfortunately|let|please|call|soon|within|later|after|before|two|three|should|would|could|can|if|by|my|me|january|february|march|may|june|july|october|december)\b/gi,
  readDeadline,
  readDates: datesIn,
  whoPromised,
};
