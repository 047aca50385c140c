/** Watching cases, over HTTP. */
@NullMarked
package sightline.cases.rest.watch;

import org.jspecify.annotations.NullMarked;
