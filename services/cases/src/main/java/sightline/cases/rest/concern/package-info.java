/** Concerns over HTTP. */
@NullMarked
package sightline.cases.rest.concern;

import org.jspecify.annotations.NullMarked;
