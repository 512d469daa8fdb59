import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { say } from '../common/notices.tsx';

type Reading = Output<'mail'>['reading'][number];

/** What was read and what was kept of it, folder by folder: "connected" alone says nothing. */
export function WhatIsRead({ reading }: { readonly reading: Reading }) {
  const words = page.settings.mailbox;
  const erase = async () => {
    const answer = await ask('mail-erase', {});
    if (answer.ok) {
      say(words.erased);
      await changed();
    }
    return answer;
  };
  return (
    <>
      <p>{words.read(reading.address, reading.folders.length)}</p>
      {reading.problem !== null && (
        <p role="alert">
          {reading.problem} {reading.readUntil === null ? words.neverRead : words.lastRead(reading.readUntil)}
        </p>
      )}
      <table class="read-folders">
        <thead>
          <tr>
            <th scope="col">{words.folder}</th>
            <th scope="col">{words.seen}</th>
            <th scope="col">{words.kept}</th>
            <th scope="col">{words.waiting}</th>
            <th scope="col">{words.lastMail}</th>
          </tr>
        </thead>
        <tbody>
          {reading.folders.map((folder) => (
            <tr key={folder.path}>
              <th scope="row">{folder.path}</th>
              <td>{folder.seen}</td>
              <td>{folder.kept}</td>
              <td>{folder.suggested}</td>
              <td>
                {folder.there
                  ? (folder.lastMail ?? (folder.checked === null ? words.notRead : words.noMail))
                  : words.folderGone}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>{words.otherFolders}</summary>
        <Folders address={reading.address} />
        <p class="soft">{words.eraseLead}</p>
        <Action quiet does={erase}>
          {words.erase}
        </Action>
      </details>
    </>
  );
}

function Folders({ address }: { readonly address: string }) {
  const words = page.settings.mailbox;
  const found = useSignal<Output<'mail-folders'>['folders'] | null>(null);
  const named = useSignal<readonly string[]>([]);
  const list = async () => {
    const answer = await ask('mail-folders', { address });
    if (answer.ok) {
      found.value = answer.value.folders;
      named.value = answer.value.folders.filter((each) => each.read).map((each) => each.path);
    }
    return answer;
  };
  const save = async () => {
    const answer = await ask('mail-folders', { address, folder: [...named.value] });
    if (answer.ok) {
      say(words.foldersSaved);
      await changed();
    }
    return answer;
  };
  if (found.value === null)
    return (
      <Action quiet does={list}>
        {words.list}
      </Action>
    );
  return (
    <>
      {found.value.map((each) => (
        <label class="check" key={each.path}>
          <input
            type="checkbox"
            checked={named.value.includes(each.path)}
            onChange={(event) => {
              const others = named.value.filter((path) => path !== each.path);
              named.value = event.currentTarget.checked ? [...others, each.path] : others;
            }}
          />
          <span>{each.path}</span>
        </label>
      ))}
      <Action disabled={named.value.length === 0} does={save}>
        {words.readThese}
      </Action>
    </>
  );
}
