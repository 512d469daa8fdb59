import { mostBytes } from 'virtual:routes';

/** A file as operations take it: its name and its bytes in base64. Null for one that is larger than what is taken. */
export async function fileAsInput(
  file: File,
  kind: keyof typeof mostBytes = 'file',
): Promise<{ name: string; content: string } | null> {
  if (file.size > mostBytes[kind]) return null;
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  return { name: file.name, content: url.slice(url.indexOf(',') + 1) };
}
