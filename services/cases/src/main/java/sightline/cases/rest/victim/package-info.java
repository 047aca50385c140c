/** The victims' section of a case, over HTTP. */
@NullMarked
package sightline.cases.rest.victim;

import org.jspecify.annotations.NullMarked;
