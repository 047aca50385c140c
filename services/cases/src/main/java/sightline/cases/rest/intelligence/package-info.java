/** Markers of intelligence, over HTTP. */
@NullMarked
package sightline.cases.rest.intelligence;

import org.jspecify.annotations.NullMarked;
