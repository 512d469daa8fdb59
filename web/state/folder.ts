/** The folder of its host in which this page lies, from the slash at its start to the one at its end. A server has the host to itself. */
export const folder: string = '/';
