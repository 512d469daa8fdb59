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

/** A mail with the place of the mail that it answers, in the order of the input; null where it begins a thread. */
export interface ThreadPlace {
  readonly index: number;
  readonly parent: number | null;
}

interface Node {
  readonly id: string;
  /** Place in the input; null for a mail that is only referred to. */
  index: number | null;
  parent: Node | null;
  children: Node[];
}

/**
 * The reply forest of RFC 5256, section 3, REFERENCES: links by References, else by the first In-Reply-To; drops mails that are
 * only referred to; joins threads of the same base subject. The parent is the nearest mail that is there.
 */
export function threadMails(mails: readonly ThreadedMail[]): ThreadPlace[] {
  const root = joinBySubject(prune(link(mails)), mails);
  const parents = new Array<number | null>(mails.length).fill(null);
  const walk: { node: Node; above: number | null }[] = root.map((node) => ({ node, above: null }));
  // A list instead of recursion: a thread may be as deep as somebody likes to forge it.
  for (let next = walk.pop(); next !== undefined; next = walk.pop()) {
    const { node, above } = next;
    if (node.index !== null) parents[node.index] = above;
    for (const child of node.children) walk.push({ node: child, above: node.index ?? above });
  }
  return parents.map((parent, index) => ({ index, parent }));
}

/** Steps 1 and 2: the roots of a forest in which mails that were only referred to stand as empty nodes. */
function link(mails: readonly ThreadedMail[]): Node[] {
  const byId = new Map<string, Node>();
  const all: Node[] = [];
  const nodeOf = (id: string): Node => {
    const known = byId.get(id);
    if (known) return known;
    const made: Node = { id, index: null, parent: null, children: [] };
    byId.set(id, made);
    all.push(made);
    return made;
  };
  for (const [index, mail] of mails.entries()) {
    // A mail without an id, or with one that another mail has already, gets one of its own.
    const taken = mail.messageId === null || byId.get(mail.messageId)?.index != null;
    const node = nodeOf(taken ? `\u0000${index}` : (mail.messageId ?? ''));
    node.index = index;
    const chain = mail.references.length > 0 ? mail.references : mail.inReplyTo.slice(0, 1);
    let before: Node | null = null;
    for (const id of chain) {
      const referred = nodeOf(id);
      if (before !== null && referred.parent === null && !wouldLoop(before, referred)) adopt(before, referred);
      before = referred;
    }
    // The mail's own chain replaces a parent that was only presumed from the chains of others.
    if (node.parent !== null) abandon(node);
    if (before !== null && !wouldLoop(before, node)) adopt(before, node);
  }
  return all.filter((each) => each.parent === null);
}

function adopt(parent: Node, child: Node): void {
  child.parent = parent;
  parent.children.push(child);
}

function abandon(child: Node): void {
  if (child.parent !== null) child.parent.children = child.parent.children.filter((each) => each !== child);
  child.parent = null;
}

function wouldLoop(parent: Node, child: Node): boolean {
  for (let above: Node | null = parent; above !== null; above = above.parent) if (above === child) return true;
  return false;
}

/** Step 3: empty nodes without children go; others hand their children up, except that a root keeps more than one. */
function prune(roots: readonly Node[]): Node[] {
  // Deepest first, without recursion.
  const order: Node[] = [];
  const walk = [...roots];
  for (let next = walk.pop(); next !== undefined; next = walk.pop()) {
    order.push(next);
    for (const child of next.children) walk.push(child);
  }
  for (const node of order.reverse()) {
    node.children = node.children.flatMap((child) => {
      if (child.index !== null) return [child];
      for (const each of child.children) each.parent = node;
      return child.children;
    });
  }
  return roots.flatMap((node) => {
    if (node.index !== null) return [node];
    if (node.children.length > 1) return [node];
    for (const each of node.children) each.parent = null;
    return node.children;
  });
}

/** Steps 4 and 5: roots by date, then threads of one base subject become one. */
function joinBySubject(roots: readonly Node[], mails: readonly ThreadedMail[]): Node[] {
  const dateOf = (node: Node): number => {
    const index = node.index ?? firstChild(node)?.index ?? null;
    return index === null ? 0 : (mails[index]?.sentAt ?? 0);
  };
  const firstChild = (node: Node): Node | undefined =>
    [...node.children].sort(
      (one, other) =>
        (one.index === null ? 0 : (mails[one.index]?.sentAt ?? 0)) -
        (other.index === null ? 0 : (mails[other.index]?.sentAt ?? 0)),
    )[0];
  const subjectOf = (node: Node): { readonly base: string; readonly reply: boolean } => {
    const index = node.index ?? firstChild(node)?.index ?? null;
    return baseSubject(index === null ? '' : (mails[index]?.subject ?? ''));
  };
  const sorted = [...roots].sort(
    (one, other) => dateOf(one) - dateOf(other) || (one.index ?? -1) - (other.index ?? -1),
  );
  const table = new Map<string, Node>();
  for (const node of sorted) {
    const { base, reply } = subjectOf(node);
    if (base === '') continue;
    const known = table.get(base);
    if (
      known === undefined ||
      (node.index === null && known.index !== null) ||
      (known.index !== null && subjectOf(known).reply && !reply)
    )
      table.set(base, node);
  }
  const kept: Node[] = [];
  const replaced = new Map<Node, Node>();
  for (const node of sorted) {
    const { base, reply } = subjectOf(node);
    const inTable = base === '' ? undefined : table.get(base);
    const known = inTable === undefined ? undefined : (replaced.get(inTable) ?? inTable);
    if (known === undefined || known === node || replaced.get(node) === known) {
      kept.push(node);
      continue;
    }
    if (known.index === null && node.index === null) for (const each of node.children) adopt(known, each);
    else if (known.index === null) adopt(known, node);
    else if (reply && !subjectOf(known).reply) adopt(known, node);
    else {
      const both: Node = { id: '', index: null, parent: null, children: [] };
      adopt(both, known);
      adopt(both, node);
      replaced.set(known, both);
      table.set(base, both);
    }
  }
  return kept.map((node) => replaced.get(node) ?? node);
}

/** RFC 5256, section 2.1: the subject without what programs put before and after it, and whether they did. */
function baseSubject(subject: string): { readonly base: string; readonly reply: boolean } {
  let base = subject.slice(0, 1000).replace(/\s+/g, ' ').trim();
  let reply = false;
  for (let rounds = 0; rounds < 50; rounds++) {
    const before = base;
    base = base.replace(/ ?\(fwd\)$/i, () => {
      reply = true;
      return '';
    });
    base = base.trim();
    const lead = /^(?:\[[^[\]]*\] ?)*(?:re|fwd?) ?(?:\[[^[\]]*\] ?)?:/i.exec(base);
    if (lead) {
      reply = true;
      base = base.slice(lead[0].length).trim();
    }
    const blob = /^\[[^[\]]*\] ?/.exec(base);
    if (blob && blob[0].length < base.length) base = base.slice(blob[0].length).trim();
    const wrapped = /^\[fwd:(.*)\]$/i.exec(base);
    if (wrapped) {
      reply = true;
      base = (wrapped[1] ?? '').trim();
    }
    if (base === before) break;
  }
  return { base: base.toLowerCase(), reply };
}
