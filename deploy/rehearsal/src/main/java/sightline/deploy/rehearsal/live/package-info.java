/** Plays a chronicle through a running stack, each event as its own agency, and checks what every feed received. */
@NullMarked
package sightline.deploy.rehearsal.live;

import org.jspecify.annotations.NullMarked;
