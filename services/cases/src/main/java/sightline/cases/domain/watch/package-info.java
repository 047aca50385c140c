/** Which cases people watch. */
@NullMarked
package sightline.cases.domain.watch;

import org.jspecify.annotations.NullMarked;
