/** The built-in document types. */

export { profileList as profiles } from './profiles.list.ts';
