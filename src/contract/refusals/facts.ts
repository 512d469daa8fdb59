import { type AccountFacts, accountKinds } from './account.ts';
import { type BrowserHomeFacts, browserHomeKinds } from './browser-home.ts';
import { type FitFacts, fitKinds } from './fit.ts';
import { type GoneFacts, goneKinds } from './gone.ts';
import { type HomeFacts, homeKinds } from './home.ts';
import { type InvitationsFacts, invitationsKinds } from './invitations.ts';
import type { RefusalKind } from './kind.ts';
import { type LettersFacts, lettersKinds } from './letters.ts';
import { type MailboxFacts, mailboxKinds } from './mailbox.ts';
import { type ModelFacts, modelKinds } from './model.ts';
import { type OwnWordsFacts, ownWordsKinds } from './own-words.ts';
import { type PeopleFacts, peopleKinds } from './people.ts';
import { type PlanningFacts, planningKinds } from './planning.ts';
import { type SendingFacts, sendingKinds } from './sending.ts';
import { type StoryFacts, storyKinds } from './story.ts';
import { type TypedFacts, typedKinds } from './typed.ts';

/** Every code that an operation may refuse with, and the facts that belong to it. A new subject is a file beside this one and a line in both lists. */
export interface Facts
  extends InvitationsFacts,
    FitFacts,
    PlanningFacts,
    PeopleFacts,
    StoryFacts,
    MailboxFacts,
    AccountFacts,
    TypedFacts,
    OwnWordsFacts,
    ModelFacts,
    LettersFacts,
    GoneFacts,
    BrowserHomeFacts,
    SendingFacts,
    HomeFacts {}

export type RefusalCode = keyof Facts;

const kinds: Readonly<Record<RefusalCode, RefusalKind>> = {
  ...invitationsKinds,
  ...fitKinds,
  ...planningKinds,
  ...peopleKinds,
  ...storyKinds,
  ...mailboxKinds,
  ...accountKinds,
  ...typedKinds,
  ...ownWordsKinds,
  ...modelKinds,
  ...lettersKinds,
  ...goneKinds,
  ...browserHomeKinds,
  ...sendingKinds,
  ...homeKinds,
};

/** What sort of thing a code is. */
export function kindOf(code: RefusalCode): RefusalKind {
  return kinds[code];
}

/** Every code, in the order of the subjects. */
export const refusalCodes = Object.keys(kinds) as readonly RefusalCode[];
