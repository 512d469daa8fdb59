/** Where a call is joined: its whole address, to be seen before it is tapped. */
export function JoinCall({ link, of }: { readonly link: string | null; readonly of: string }) {
  if (link === null) return null;
  return (
    <p>
      <a href={link} rel="noreferrer noopener" target="_blank">
        Join the call<span class="unseen"> of {of}</span>
      </a>
      <br />
      <bdi class="soft">{link}</bdi>
    </p>
  );
}
