/** What stays private and what does not, in plain words. */
export function Privacy() {
  return (
    <section id="privacy">
      <h2>What stays private</h2>
      <ul class="plain">
        <li>
          Your notes lie in one file on this computer, readable by your user alone. They are not encrypted: anybody who
          can log in as you can read them.
        </li>
        <li>Nothing leaves this computer without you. There is no tracking, and nothing is counted.</li>
        <li>
          A letter goes only after you approved its exact words, through your own mail server, over verified encryption.
          Nothing of ours stands in it.
        </li>
        <li>The password of your mailbox is sealed with a key that lies outside your notes and outside copies.</li>
        <li>
          A mailbox that you connect is read only in the folders that you name. Of mails that concern none of your
          people and jobs nothing is kept but their number.
        </li>
        <li>Reminders name no firm and nobody, because calendars are seen by others.</li>
        <li>
          A mail that you drop here is read as text. Pictures from elsewhere are never loaded, so nobody learns that you
          read it.
        </li>
      </ul>
    </section>
  );
}
