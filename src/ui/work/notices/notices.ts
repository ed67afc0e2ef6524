/* What the bar says, loaded when a person begins to use the page, or as soon as there is something to say. */
export { NotKept } from './NotKept.tsx';
export { WorkNotice } from './WorkNotice.tsx';
