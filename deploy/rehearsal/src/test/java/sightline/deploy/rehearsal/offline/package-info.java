/** Proof of runs in memory. */
@NullMarked
package sightline.deploy.rehearsal.offline;

import org.jspecify.annotations.NullMarked;
