/** A style that a part brings along; the build puts it beside the code that needs it. */
declare module '*.css';
