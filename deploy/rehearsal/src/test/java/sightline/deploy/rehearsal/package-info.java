/** Proof of the command. */
@NullMarked
package sightline.deploy.rehearsal;

import org.jspecify.annotations.NullMarked;
