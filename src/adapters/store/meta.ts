import type { DatabaseSync } from 'node:sqlite';

export function setMeta(database: DatabaseSync, key: string, value: string): void {
  database
    .prepare('insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value')
    .run(key, value);
}
