import type { SeveralWords } from './several-words.ts';

/** A name that has fewer words after it has nothing said of it yet: "Quay" in "Quay and Tamsin would like to meet you". */
const WORDS_AFTER_NAME = 2;
/** A name before these is a label of what follows: "Tamsin: yes". */
const LABEL = /^\W*([^:–—]{2,60}?)\s?[:–—]/;

type NamedIn = (words: string) => readonly string[];

interface Joint {
  readonly at: number;
  readonly isLoose: boolean;
}

/** Cuts a sentence where one job ends and the next begins: "Quay said no" and "but Tamsin would love to have you in". */
export function clausesOf(sentence: string, namedIn: NamedIn, words: SeveralWords): string[] {
  if (namedIn(sentence).length < 2) return [sentence];
  const clauses: string[] = [];
  let start = 0;
  const joints = jointsOf(sentence, words);
  for (const [index, joint] of joints.entries()) {
    const before = sentence.slice(start, joint.at);
    const after = sentence.slice(joint.at, joints[index + 1]?.at);
    const known = namedIn(before);
    const further = namedIn(after);
    if (known.length === 0 || further.length === 0 || further.every((id) => known.includes(id))) continue;
    if (!isSaid(before, after, joint, namedIn, words)) continue;
    clauses.push(before);
    start = joint.at;
  }
  return [...clauses, sentence.slice(start)].map((each) => each.trim());
}

/** Whether the clause before a joint says something of its job by itself. */
function isSaid(before: string, after: string, joint: Joint, namedIn: NamedIn, words: SeveralWords): boolean {
  const plain = words.plain(before);
  if (words.together.test(plain)) return false;
  if (namedIn(LABEL.exec(after)?.[1] ?? '').length > 0) return true;
  if (!joint.isLoose || words.opener.test(plain)) return true;
  const known = namedIn(before);
  const shorter = before.trim().split(/\s+/).slice(0, -WORDS_AFTER_NAME).join(' ');
  return known.every((id) => namedIn(shorter).includes(id));
}

function jointsOf(sentence: string, { joints, looseJoints }: SeveralWords): Joint[] {
  const found = [
    ...[...sentence.matchAll(joints)].map((each) => ({ at: each.index, isLoose: false })),
    ...[...sentence.matchAll(looseJoints)].map((each) => ({ at: each.index, isLoose: true })),
  ];
  return found.filter((each) => each.at > 0).sort((one, other) => one.at - other.at);
}
