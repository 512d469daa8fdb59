export async function serve(_a: string[], _t: unknown): Promise<void> {}
