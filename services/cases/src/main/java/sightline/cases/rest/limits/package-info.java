/** Limiting who may know of a case, over HTTP. */
@NullMarked
package sightline.cases.rest.limits;

import org.jspecify.annotations.NullMarked;
