import type { ComponentType } from 'preact';

/** What stands over every screen while this home cannot keep what is noted; a server has its file. */
export const HomeBanner: ComponentType = () => null;
