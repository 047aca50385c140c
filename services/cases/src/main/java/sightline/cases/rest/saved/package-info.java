/** Saved searches over HTTP. */
@NullMarked
package sightline.cases.rest.saved;

import org.jspecify.annotations.NullMarked;
