/** Loaded into a process to make it believe that it speaks with a person: what is piped in is what that person types, and the
 *  end of the pipe is Ctrl+D or a window that was closed. */
Object.assign(process.stdin, { isTTY: true, setRawMode: () => process.stdin });
Object.assign(process.stdout, { isTTY: true, columns: 80, rows: 24 });
