/** Proof of what a live run asks for and checks; the run itself is proven in the journeys. */
@NullMarked
package sightline.deploy.rehearsal.live;

import org.jspecify.annotations.NullMarked;
