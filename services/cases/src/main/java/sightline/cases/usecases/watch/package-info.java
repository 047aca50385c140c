/** Watching cases. */
@NullMarked
package sightline.cases.usecases.watch;

import org.jspecify.annotations.NullMarked;
