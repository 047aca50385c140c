/** The command {@code ./sightline rehearse}: runs a case's history and says who would have known, and when. */
@NullMarked
package sightline.deploy.rehearsal;

import org.jspecify.annotations.NullMarked;
