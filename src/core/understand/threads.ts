/** What threading needs of a mail. */
export interface ThreadedMail {
  /** With its brackets; null where the mail has none. */
  readonly messageId: string | null;
  readonly references: readonly string[];
  readonly inReplyTo: readonly string[];
  readonly subject: string;
  /** Milliseconds since 1970; mails without a date come first. */
  readonly sentAt: number | null;
}

/** What a program shows of a subject, and more. */
const LONGEST_SUBJECT = 1000;

/** A mail with the place of the mail that it answers, in the order of the input; null where it begins a thread. */
export interface ThreadPlace {
  readonly index: number;
  readonly parent: number | null;
}

interface Node {
  /** Place in the input; null for a mail that is only referred to. */
  index: number | null;
  parent: Node | null;
}

/**
 * The reply forest of RFC 5256, section 3, REFERENCES: links by References, else by the first In-Reply-To; drops mails that are
 * only referred to; joins threads of the same base subject. The parent is the nearest mail that is there.
 */
export function threadMails(mails: readonly ThreadedMail[]): ThreadPlace[] {
  const nodes = link(mails);
  const parents = nodes.map((node) => nearestAbove(node)?.index ?? null);
  const threads = new Map<Node, number[]>();
  for (const [index, node] of nodes.entries())
    if (parents[index] === null) {
      const root = rootOf(node);
      threads.set(root, [...(threads.get(root) ?? []), index]);
    }
  joinBySubject([...threads.values()], mails, parents);
  return parents.map((parent, index) => ({ index, parent }));
}

/** Step 1: the node of each mail, in a forest in which mails that were only referred to stand as empty nodes. */
function link(mails: readonly ThreadedMail[]): Node[] {
  const byId = new Map<string, Node>();
  const nodeOf = (id: string): Node => {
    const node = byId.get(id) ?? { index: null, parent: null };
    byId.set(id, node);
    return node;
  };
  return mails.map((mail, index) => {
    // A mail without an id, or with one that another mail has already, gets one of its own.
    const named = mail.messageId === null ? null : nodeOf(mail.messageId);
    const node: Node = named === null || named.index !== null ? { index, parent: null } : named;
    node.index = index;
    const chain = mail.references.length > 0 ? mail.references : mail.inReplyTo.slice(0, 1);
    let before: Node | null = null;
    for (const id of chain) {
      const referred = nodeOf(id);
      if (before !== null && referred.parent === null && !wouldLoop(before, referred)) referred.parent = before;
      before = referred;
    }
    // The mail's own chain replaces a parent that was only presumed from the chains of others.
    node.parent = null;
    if (before !== null && !wouldLoop(before, node)) node.parent = before;
    return node;
  });
}

function wouldLoop(parent: Node, child: Node): boolean {
  for (let above: Node | null = parent; above !== null; above = above.parent) if (above === child) return true;
  return false;
}

function nearestAbove(node: Node): Node | null {
  let above = node.parent;
  while (above !== null && above.index === null) above = above.parent;
  return above;
}

function rootOf(node: Node): Node {
  let root = node;
  while (root.parent !== null) root = root.parent;
  return root;
}

/**
 * Steps 4 and 5, as far as they say what a mail answers: below the first mail of a subject that is no answer go the answers of that subject,
 * until it begins anew. Where several answer one that is missing, that one is the first.
 */
function joinBySubject(
  threads: readonly (readonly number[])[],
  mails: readonly ThreadedMail[],
  parents: (number | null)[],
): void {
  const sentAt = (index: number): number => mails[index]?.sentAt ?? 0;
  const bySubject = new Map<string, { readonly index: number; readonly reply: boolean }[]>();
  const missing = new Set<string>();
  const firsts = threads.map((tops) => ({
    index: tops.reduce((one, other) => (sentAt(other) < sentAt(one) ? other : one)),
    isWhole: tops.length === 1,
  }));
  for (const { index, isWhole } of firsts.sort((one, other) => sentAt(one.index) - sentAt(other.index))) {
    const { base, reply } = baseSubject(mails[index]?.subject ?? '');
    if (!isWhole) missing.add(base);
    bySubject.set(base, [...(bySubject.get(base) ?? []), { index, reply }]);
  }
  for (const [base, same] of bySubject) {
    const first = same.find((each) => !each.reply);
    if (base === '' || missing.has(base) || first === undefined) continue;
    for (const each of same) {
      if (each.reply) parents[each.index] = first.index;
      else if (each !== first) break;
    }
  }
}

/** RFC 5256, section 2.1: the subject without what programs put before and after it, and whether they did. */
function baseSubject(subject: string): { readonly base: string; readonly reply: boolean } {
  let base = subject.slice(0, LONGEST_SUBJECT).replace(/\s+/g, ' ').trim();
  let reply = false;
  // Each round shortens it, or is the last.
  for (;;) {
    const answered = base
      .replace(/ ?\(fwd\)$/i, '')
      .replace(/^(?:\[[^[\]]*\] ?)*(?:re|fwd?) ?(?:\[[^[\]]*\] ?)?:/i, '')
      .trim();
    const named = answered.replace(/^\[[^[\]]*\] ?(?=.)/, '');
    const inner = named.replace(/^\[fwd:(.*)\]$/i, '$1').trim();
    reply ||= answered !== base || inner !== named;
    if (inner === base) return { base: base.toLowerCase(), reply };
    base = inner;
  }
}
