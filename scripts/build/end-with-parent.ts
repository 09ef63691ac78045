/** Loaded into a process that works for a build. If the build is killed, nobody may go on writing into its folders:
 *  the channel to it closes, and this process ends at once. */
function end(): void {
  process.kill(process.pid, 'SIGKILL');
}

if (process.connected) {
  process.once('disconnect', end);
  // The channel is no reason to stay alive once the work is done.
  process.channel?.unref();
} else if (process.env['NODE_CHANNEL_FD'] !== undefined) end();
