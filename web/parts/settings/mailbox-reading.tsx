import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import { Action } from '../common/action.tsx';
import { say } from '../common/notices.tsx';

type Reading = Output<'mail'>['reading'][number];

/** What was read and what was kept of it, folder by folder: "connected" alone says nothing. */
export function WhatIsRead({ reading }: { readonly reading: Reading }) {
  const erase = async () => {
    const answer = await ask('mail-erase', {});
    if (answer.ok) {
      say('The texts of all mails that were read are erased. That there was a contact, and when, stays in your notes.');
      await changed();
    }
    return answer;
  };
  return (
    <>
      <p>
        {reading.address} is read in {reading.folders.length === 1 ? 'this folder' : 'these folders'}, and in no other:
      </p>
      {reading.problem !== null && (
        <p role="alert">
          {reading.problem}{' '}
          {reading.readUntil === null ? 'It was not read yet.' : `It was last read at ${reading.readUntil}.`}
        </p>
      )}
      <table class="read-folders">
        <thead>
          <tr>
            <th scope="col">Folder</th>
            <th scope="col">Looked at</th>
            <th scope="col">Kept</th>
            <th scope="col">To decide</th>
            <th scope="col">Last mail</th>
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
                  ? (folder.lastMail ?? (folder.checked === null ? 'not read yet' : 'none yet'))
                  : 'this folder is not there any more'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>Read other folders, or erase what was read</summary>
        <Folders address={reading.address} />
        <p class="soft">
          Erasing takes the texts and subjects of mails out of your notes for good. That somebody wrote, and when,
          stays.
        </p>
        <Action quiet does={erase}>
          Erase what was read
        </Action>
      </details>
    </>
  );
}

function Folders({ address }: { readonly address: string }) {
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
      say('From now on these folders are read, and no others.');
      await changed();
    }
    return answer;
  };
  if (found.value === null)
    return (
      <Action quiet does={list}>
        List the folders
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
        Read these
      </Action>
    </>
  );
}
