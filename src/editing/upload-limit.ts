/** Bytes of one file that is dropped on the desk: the page does not send more, the server does not take more. */
export const mostUploaded = 60 * 1024 * 1024;
