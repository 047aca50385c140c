/** Runs a chronicle in memory, with a simulated clock and the engine that the running system has. */
@NullMarked
package sightline.deploy.rehearsal.offline;

import org.jspecify.annotations.NullMarked;
